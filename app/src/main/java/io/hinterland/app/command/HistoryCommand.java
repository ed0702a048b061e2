package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.history.Histories;
import io.hinterland.queries.history.ModelHistory;
import io.hinterland.schema.identity.ModelId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland history}. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how a model changed: downloads, likes and trending score from each day on until the next.",
            "Every complete or partial listing that was loaded counts; hinterland query snapshots lists the complete."
        })
public final class HistoryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(paramLabel = "MODEL", description = "The model's id; case counts.")
    private String model = "";

    @Option(names = "--edges", description = "Tell which edges it lost instead, with their first and last day.")
    private boolean edges;

    @Mixin
    private FormatOption output = new FormatOption();

    public HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ModelId id = ModelId.parse(model);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            ModelHistory history = new Histories(open.graph()).of(id);
            surroundings.out().println((edges ? edges(history) : counters(history)).render(output.format));
            if (output.format == Format.TABLE) {
                history.goneSince().ifPresent(day -> surroundings.out().println("Gone since " + day + "."));
            }
        }
        return ExitCode.OK;
    }

    private static Rows counters(ModelHistory history) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        history.counters()
                .forEach(of -> rows.add(Arrays.asList(
                        of.day().toString(),
                        of.downloads().orElse(null),
                        of.likes().orElse(null),
                        of.trending().orElse(null),
                        of.downloadsAllTime().orElse(null))));
        return new Rows(List.of("day", "downloads", "likes", "trending", "downloads of all time"), rows);
    }

    private static Rows edges(ModelHistory history) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        history.removedEdges()
                .forEach(edge -> rows.add(List.of(
                        edge.type(),
                        edge.target(),
                        edge.firstSeen().toString(),
                        edge.lastSeen().toString())));
        return new Rows(List.of("edge", "target", "first seen", "last seen"), rows);
    }
}
