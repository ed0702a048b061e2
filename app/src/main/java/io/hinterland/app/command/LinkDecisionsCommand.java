package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.link.LinkCuration;
import io.hinterland.ingest.load.link.LinkDecision;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code hinterland links decisions}. */
@Command(
        name = "decisions",
        description = "Lists the decisions about links between models and papers.",
        footer = {"", "Example: hinterland links decisions"})
public final class LinkDecisionsCommand extends GraphQuestion<List<LinkDecision>> {

    public LinkDecisionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<LinkDecision>> question() {
        return graph -> new LinkCuration(graph).decisions();
    }

    @Override
    PrintedAnswer printed(List<LinkDecision> decisions) {
        List<List<Object>> rows = decisions.stream()
                .map(decision ->
                        List.<Object>of(decision.model(), decision.paper(), decision.decision(), decision.reason()))
                .toList();
        return PrintedAnswer.of(new AnswerRows(List.of("model", "paper", "decision", "reason"), rows));
    }
}
