package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland fetch openalex}. */
@Command(
        name = "openalex",
        description = {
            "Fetches ORCID iDs, institutions, references and citation counts of cited papers from OpenAlex.",
            "Requests a hundred DOIs at once. If interrupted, rerun: it resumes.",
            "OPENALEX_API_KEY holds the key, HINTERLAND_MAILTO an address to be reached at."
        },
        footer = {"", "Example: hinterland fetch openalex --limit 500"})
public final class FetchOpenAlexCommand extends WorkFetchCommand {

    public FetchOpenAlexCommand(Surroundings surroundings) {
        super(WorkSource.OPENALEX, surroundings);
    }
}
