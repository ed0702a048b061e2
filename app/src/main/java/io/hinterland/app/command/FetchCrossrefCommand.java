package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland fetch crossref}. */
@Command(
        name = "crossref",
        description = {
            "Fetches ORCID iDs, institutions and references of published versions of cited papers from Crossref.",
            "Requests fifty DOIs at once; papers without the DOI of a published version cannot be requested. "
                    + "If interrupted, rerun: it resumes.",
            "HINTERLAND_MAILTO holds an address to be reached at, CROSSREF_API_KEY a token of Metadata Plus."
        },
        footer = {"", "Example: hinterland fetch crossref --limit 500"})
public final class FetchCrossrefCommand extends WorkFetchCommand {

    public FetchCrossrefCommand(Surroundings surroundings) {
        super(WorkSource.CROSSREF, surroundings);
    }
}
