package io.hinterland.app.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.queries.statistics.Overview;
import io.hinterland.queries.statistics.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland stats}. */
@Command(
        name = "stats",
        description = "Shows graph statistics: models, papers, lineage, nodes and edges by type.",
        footer = {"", "Example: hinterland stats --format json"})
public final class StatsCommand extends GraphQuestion<StatsCommand.Figures> {

    @Option(
            names = "--checksum",
            description =
                    "Also compute the checksum of the graph; equal graphs have equal checksums. Reads the whole graph.")
    private boolean checksum;

    public StatsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /**
     * What the graph holds.
     *
     * @param checksum where it was asked for
     */
    record Figures(
            @JsonUnwrapped Overview overview,
            @JsonInclude(Include.NON_ABSENT) Optional<String> checksum) {}

    @Override
    Function<Graph, Figures> question() {
        return graph -> new Figures(
                new Statistics(graph).overview(), checksum ? Optional.of(GraphChecksum.of(graph)) : Optional.empty());
    }

    @Override
    PrintedAnswer printed(Figures figures) {
        Map<String, Map<String, ?>> sections = sections(figures.overview());
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("version", figures.overview().graphVersion());
        figures.checksum().ifPresent(sum -> graph.put("checksum", sum));
        sections.put("graph", graph);
        return PrintedAnswer.of(figures, rows(sections));
    }

    private static Map<String, Map<String, ?>> sections(Overview overview) {
        Map<String, Map<String, ?>> sections = new LinkedHashMap<>();
        overview.asOf().map(LocalDate::toString).ifPresent(day -> sections.put("listing", Map.of("as of", day)));
        Map<String, Long> models = new LinkedHashMap<>();
        models.put("listed", overview.models().listed());
        models.put("placeholders", overview.models().placeholders());
        models.put("gone", overview.models().gone());
        sections.put("models", models);
        sections.put("owners", Map.of("publishing", overview.owners()));
        sections.put("kinds", overview.kinds());
        sections.put("lineage", overview.lineage());
        Map<String, Long> papers = new LinkedHashMap<>();
        papers.put("with metadata", overview.papers().withMetadata());
        papers.put("without metadata", overview.papers().withoutMetadata());
        sections.put("papers", papers);
        sections.put("citations", overview.citations());
        Map<String, Long> tags = new LinkedHashMap<>();
        tags.put("by people", overview.tags().people());
        tags.put("by the Hub", overview.tags().hub());
        sections.put("tags", tags);
        sections.put("nodes", overview.nodes());
        sections.put("edges", overview.edges());
        return sections;
    }

    private static AnswerRows rows(Map<String, Map<String, ?>> sections) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sections.forEach(
                (section, figures) -> figures.forEach((what, figure) -> rows.add(List.of(section, what, figure))));
        return new AnswerRows(List.of("of", "what", "count"), rows);
    }
}
