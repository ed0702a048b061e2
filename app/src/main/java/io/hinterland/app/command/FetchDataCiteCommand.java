package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland fetch datacite}. */
@Command(
        name = "datacite",
        description = {
            "Fetches DOIs of published versions and ORCID iDs of cited papers from DataCite, by arXiv's own DOIs.",
            "Requests fifty DOIs at once. If interrupted, rerun: it resumes.",
            "HINTERLAND_MAILTO holds an address to be reached at."
        },
        footer = {"", "Example: hinterland fetch datacite --limit 500"})
public final class FetchDataCiteCommand extends WorkFetchCommand {

    public FetchDataCiteCommand(Surroundings surroundings) {
        super(WorkSource.DATACITE, surroundings);
    }
}
