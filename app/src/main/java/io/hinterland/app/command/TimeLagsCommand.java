package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.chronology.Chronology;
import io.hinterland.queries.chronology.Lag;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code hinterland time lags}. */
@Command(
        name = "lags",
        description = {
            "Shows the days from the creation of a model to that of the first one derived from it.",
            "By relation, and by the year in which the model was created."
        },
        footer = {"", "Example: hinterland time lags --format csv"})
public final class TimeLagsCommand extends GraphQuestion<List<Lag>> {

    public TimeLagsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<Lag>> question() {
        return graph -> new Chronology(graph).lags();
    }

    @Override
    PrintedAnswer printed(List<Lag> lags) {
        return PrintedAnswer.of(
                lags,
                new AnswerRows(
                        List.of(
                                "relation",
                                "year",
                                "models",
                                "with child",
                                "child older",
                                "first quartile",
                                "median",
                                "third quartile"),
                        lags.stream().map(TimeLagsCommand::row).toList()));
    }

    private static List<@Nullable Object> row(Lag lag) {
        return Arrays.asList(
                lag.relation(),
                lag.year(),
                lag.models(),
                lag.withChild(),
                lag.older(),
                lag.firstQuartile().orElse(null),
                lag.median().orElse(null),
                lag.thirdQuartile().orElse(null));
    }
}
