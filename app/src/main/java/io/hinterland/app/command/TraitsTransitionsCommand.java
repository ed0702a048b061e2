package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.trait.Traits;
import io.hinterland.queries.trait.Transition;
import io.hinterland.queries.trait.TransitionTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland traits transitions}. */
@Command(
        name = "transitions",
        description = "Counts which values of children follow on which values of their parents.",
        footer = {"", "Example: hinterland traits transitions license"})
public final class TraitsTransitionsCommand extends GraphQuestion<TransitionTable> {

    @Mixin
    private TraitOptions wanted = new TraitOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of transitions. Default: " + Traits.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public TraitsTransitionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, TransitionTable> question() {
        var relation = wanted.relation();
        int most = limit(limit, Traits.USUAL, Traits.MOST);
        return graph -> new Traits(graph).transitions(wanted.trait(), relation, most);
    }

    @Override
    Optional<Truncation> truncation(TransitionTable table, Graph graph) {
        return Truncation.of(table.transitions().size(), table.total(), Traits.MOST);
    }

    @Override
    PrintedAnswer printed(TransitionTable table) {
        return PrintedAnswer.of(
                table,
                new AnswerRows(
                        List.of("from", "to", "edges"),
                        table.transitions().stream()
                                .map(TraitsTransitionsCommand::row)
                                .toList()));
    }

    private static List<@Nullable Object> row(Transition transition) {
        return List.of(transition.from(), transition.to(), transition.edges());
    }
}
