package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.link.LinkCuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland links accept}. */
@Command(
        name = "accept",
        description = "Accepts that a model is about a paper: it cites the paper from now on, in every later load too.",
        footer = {"", "Example: hinterland links accept Qwen/Qwen3-8B 2505.09388"})
public final class AcceptLinkCommand extends LinkDecisionCommand {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Reason to store with the decision.")
    private String reason = "";

    public AcceptLinkCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(LinkCuration curation) {
        return curation.accept(model, paper, reason).sentence();
    }
}
