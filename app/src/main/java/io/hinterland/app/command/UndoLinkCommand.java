package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.link.LinkCuration;
import picocli.CommandLine.Command;

/** {@code hinterland links undo}. */
@Command(
        name = "undo",
        description = "Undoes a decision about a link.",
        footer = {"", "Example: hinterland links undo Qwen/Qwen3-8B 2505.09388"})
public final class UndoLinkCommand extends LinkDecisionCommand {

    public UndoLinkCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(LinkCuration curation) {
        curation.undo(model, paper);
        return "The decision on " + model + " and " + paper + " is undone";
    }
}
