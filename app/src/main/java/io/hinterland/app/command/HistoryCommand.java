package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.history.Histories;
import io.hinterland.queries.history.ModelHistory;
import io.hinterland.schema.identity.ModelId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland history}. */
@Command(
        name = "history",
        description = {
            "Shows the history of a model: downloads, likes and trending score after each change.",
            "Based on all loaded listings; 'hinterland query snapshots' lists the complete ones."
        },
        footer = {"", "Example: hinterland history Qwen/Qwen3-8B"})
public final class HistoryCommand extends GraphQuestion<ModelHistory> {

    @Parameters(paramLabel = "MODEL", description = "Id of the model; case-sensitive.")
    private String model = "";

    @Option(names = "--edges", description = "Show removed edges instead, with their first and last day.")
    private boolean edges;

    public HistoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, ModelHistory> question() {
        ModelId id = ModelId.parseReference(model);
        return graph -> new Histories(graph).of(id);
    }

    @Override
    PrintedAnswer printed(ModelHistory history) {
        PrintedAnswer printed = PrintedAnswer.of(history, edges ? edges(history) : counters(history));
        return history.goneSince()
                .map(day -> printed.followedBy("Gone since " + day + "."))
                .orElse(printed);
    }

    private static AnswerRows counters(ModelHistory history) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        history.counters()
                .forEach(of -> rows.add(Arrays.asList(
                        of.day().toString(),
                        of.downloads().orElse(null),
                        of.likes().orElse(null),
                        of.trending().orElse(null),
                        of.downloadsAllTime().orElse(null))));
        return new AnswerRows(List.of("day", "downloads", "likes", "trending", "downloads of all time"), rows);
    }

    private static AnswerRows edges(ModelHistory history) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        history.removedEdges()
                .forEach(edge -> rows.add(List.of(
                        edge.type(),
                        edge.target(),
                        edge.firstSeen().toString(),
                        edge.lastSeen().toString())));
        return new AnswerRows(List.of("edge", "target", "first seen", "last seen"), rows);
    }
}
