package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland load orcid}. */
@Command(
        name = "orcid",
        description = {
            "Loads records of ORCID, in which people say which works are theirs.",
            "A file holds records of version 3.0, one or many, as XML or JSON. Works of papers that are not in the graph are left out."
        },
        footer = {"", "Example: hinterland load orcid 0000-0002-1825-0097.json"})
public final class LoadOrcidCommand extends WorkLoadCommand {

    public LoadOrcidCommand(Surroundings surroundings) {
        super(WorkSource.ORCID, surroundings);
    }
}
