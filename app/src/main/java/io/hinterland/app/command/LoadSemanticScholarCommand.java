package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland load semantic-scholar}. */
@Command(
        name = "semantic-scholar",
        description = {
            "Loads papers of Semantic Scholar: ids, citation counts, references.",
            "A file holds answers of the paper batch, or is a part of the bulk dataset 'papers'. Papers that are not in the"
                    + " graph are left out."
        },
        footer = {"", "Example: hinterland load semantic-scholar papers-part0.jsonl.gz"})
public final class LoadSemanticScholarCommand extends WorkLoadCommand {

    public LoadSemanticScholarCommand(Surroundings surroundings) {
        super(WorkSource.SEMANTIC_SCHOLAR, surroundings);
    }
}
