package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland load crossref}. */
@Command(
        name = "crossref",
        description = {
            "Loads works of Crossref: DOIs of published versions, ORCID iDs, institutions, references, citation counts.",
            "A file is a part of the public data file, or holds answers of the API. Works of papers that are not in the graph"
                    + " are left out."
        },
        footer = {"", "Example: hinterland load crossref 0.json.gz"})
public final class LoadCrossrefCommand extends WorkLoadCommand {

    public LoadCrossrefCommand(Surroundings surroundings) {
        super(WorkSource.CROSSREF, surroundings);
    }
}
