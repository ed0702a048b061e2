package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.work.WorkSource;
import picocli.CommandLine.Command;

/** {@code hinterland load links}. */
@Command(
        name = "links",
        description = {
            "Loads the links between papers and code of Papers with Code: official repositories, and those mentioned.",
            "A file is links-between-papers-and-code.json. Papers that are not in the graph are left out."
        },
        footer = {"", "Example: hinterland load links links-between-papers-and-code.json.gz"})
public final class LoadLinksCommand extends WorkLoadCommand {

    public LoadLinksCommand(Surroundings surroundings) {
        super(WorkSource.PAPERS_WITH_CODE, surroundings);
    }
}
