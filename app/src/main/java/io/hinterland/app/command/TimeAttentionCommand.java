package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.chronology.Attention;
import io.hinterland.queries.chronology.Chronology;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland time attention}. */
@Command(
        name = "attention",
        description = {
            "Shows how long downloads stay above half of their maximum, and how often they break.",
            "Needs listings of several days."
        },
        footer = {"", "Example: hinterland time attention --least-downloads 1000"})
public final class TimeAttentionCommand extends GraphQuestion<Attention> {

    @Option(
            names = "--least-downloads",
            paramLabel = "N",
            defaultValue = "" + Chronology.USUAL_DOWNLOADS,
            description = "Only models whose maximum is at least this. Default: ${DEFAULT-VALUE}.")
    private long leastDownloads = Chronology.USUAL_DOWNLOADS;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of models. Default: " + Chronology.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public TimeAttentionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Attention> question() {
        int most = limit(limit, Chronology.USUAL, Chronology.MOST);
        return graph -> new Chronology(graph).attention(leastDownloads, most);
    }

    @Override
    Optional<Truncation> truncation(Attention attention, Graph graph) {
        return Truncation.of(attention.models().size(), attention.total(), Chronology.MOST);
    }

    @Override
    PrintedAnswer printed(Attention attention) {
        return PrintedAnswer.of(
                        attention,
                        new AnswerRows(
                                List.of(
                                        "model",
                                        "first",
                                        "last",
                                        "peak",
                                        "downloads",
                                        "halved after",
                                        "breaks",
                                        "faults"),
                                attention.models().stream()
                                        .map(TimeAttentionCommand::row)
                                        .toList()))
                .followedBy("Downloads above half of their maximum. " + SurvivalRows.sentence(attention.halfLife()));
    }

    private static List<@Nullable Object> row(Attention.OfModel model) {
        return Arrays.asList(
                model.model(),
                model.first().toString(),
                model.last().toString(),
                model.peak().toString(),
                model.downloads(),
                model.halvedAfter().orElse(null),
                model.breaks(),
                model.faults());
    }
}
