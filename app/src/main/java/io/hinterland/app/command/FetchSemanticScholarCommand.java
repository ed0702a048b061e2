package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland fetch semantic-scholar}. */
@Command(
        name = "semantic-scholar",
        description = {
            "Fetches ids, references and citation counts of cited papers from Semantic Scholar.",
            "Requests five hundred papers at once. If interrupted, rerun: it resumes.",
            "SEMANTIC_SCHOLAR_API_KEY holds the key."
        },
        footer = {"", "Example: hinterland fetch semantic-scholar --limit 500"})
public final class FetchSemanticScholarCommand extends WorkFetchCommand {

    public FetchSemanticScholarCommand(Surroundings surroundings) {
        super(WorkSource.SEMANTIC_SCHOLAR, surroundings);
    }
}
