package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.candidate.ParentCuration;
import picocli.CommandLine.Command;

/** {@code hinterland lineage undo}. */
@Command(
        name = "undo",
        description = "Undoes a decision about a candidate for a parent.",
        footer = {"", "Example: hinterland lineage undo ada/loom-gguf ada/sketch"})
public final class UndoParentCommand extends ParentDecisionCommand {

    public UndoParentCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(ParentCuration curation) {
        curation.undo(child, parent);
        return "The decision on " + child + " and " + parent + " is undone";
    }
}
