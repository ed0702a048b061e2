package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.candidate.ParentCuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland lineage refuse}. */
@Command(
        name = "refuse",
        description = "Refuses that a model derives from another: it is no candidate again.",
        footer = {"", "Example: hinterland lineage refuse ada/loom-gguf ada/sketch"})
public final class RefuseParentCommand extends ParentDecisionCommand {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Reason to store with the decision.")
    private String reason = "";

    public RefuseParentCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(ParentCuration curation) {
        return curation.refuse(child, parent, reason).sentence();
    }
}
