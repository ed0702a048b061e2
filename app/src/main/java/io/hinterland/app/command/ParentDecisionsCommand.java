package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.candidate.ParentCuration;
import io.hinterland.ingest.load.candidate.ParentDecision;
import io.hinterland.schema.Worded;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code hinterland lineage decisions}. */
@Command(
        name = "decisions",
        description = "Lists the decisions about candidates for parents.",
        footer = {"", "Example: hinterland lineage decisions"})
public final class ParentDecisionsCommand extends GraphQuestion<List<ParentDecision>> {

    public ParentDecisionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<ParentDecision>> question() {
        return graph -> new ParentCuration(graph).decisions();
    }

    @Override
    PrintedAnswer printed(List<ParentDecision> decisions) {
        List<List<Object>> rows = decisions.stream()
                .map(decision -> List.<Object>of(
                        decision.child(),
                        decision.parent(),
                        decision.decision(),
                        decision.relation().map(Worded::word).orElse(""),
                        decision.reason()))
                .toList();
        return PrintedAnswer.of(new AnswerRows(List.of("child", "parent", "decision", "relation", "reason"), rows));
    }
}
