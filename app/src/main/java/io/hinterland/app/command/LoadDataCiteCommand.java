package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland load datacite}. */
@Command(
        name = "datacite",
        description = {
            "Loads DOIs of DataCite, arXiv's among them: DOIs of published versions, ORCID iDs, institutions.",
            "A file is a part of the public data file, or holds answers of the API. Works of papers that are not in the graph"
                    + " are left out."
        },
        footer = {"", "Example: hinterland load datacite part_0000.jsonl.gz"})
public final class LoadDataCiteCommand extends WorkLoadCommand {

    public LoadDataCiteCommand(Surroundings surroundings) {
        super(WorkSource.DATACITE, surroundings);
    }
}
