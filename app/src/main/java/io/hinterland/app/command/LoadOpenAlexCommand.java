package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland load openalex}. */
@Command(
        name = "openalex",
        description = {
            "Loads works of OpenAlex: ORCID iDs, institutions with country, references, citation counts, DOIs.",
            "A file is a part of the snapshot, data/works/…/part_000.gz, or holds answers of the API. Works of papers that are not"
                    + " in the graph are left out."
        },
        footer = {"", "Example: hinterland load openalex works/updated_date=2026-10-01/part_000.gz"})
public final class LoadOpenAlexCommand extends WorkLoadCommand {

    public LoadOpenAlexCommand(Surroundings surroundings) {
        super(WorkSource.OPENALEX, surroundings);
    }
}
