package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.link.LinkCuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland links refuse}. */
@Command(
        name = "refuse",
        description = "Refuses that a model is about a paper: it is not listed as missing again.",
        footer = {"", "Example: hinterland links refuse Qwen/Qwen3-8B 1706.03762"})
public final class RefuseLinkCommand extends LinkDecisionCommand {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Reason to store with the decision.")
    private String reason = "";

    public RefuseLinkCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(LinkCuration curation) {
        return curation.refuse(model, paper, reason).sentence();
    }
}
