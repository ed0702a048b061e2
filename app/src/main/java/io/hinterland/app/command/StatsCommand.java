package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Json;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.queries.statistics.Overview;
import io.hinterland.queries.statistics.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland stats}. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Tells what stands in the graph: models, papers, lineage, nodes and edges by type.")
public final class StatsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Option(
            names = "--checksum",
            description = "Compute the checksum too: equal graphs have equal ones. Reads the whole graph.")
    private boolean checksum;

    @Mixin
    private FormatOption output = new FormatOption();

    public StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.open(surroundings)) {
            Map<String, Map<String, ?>> sections = sections(new Statistics(open.graph()).overview());
            if (checksum) {
                sections.put("graph", Map.of("checksum", GraphChecksum.of(open.graph())));
            }
            surroundings
                    .out()
                    .println(
                            output.format == Format.JSON
                                    ? Json.of(sections)
                                    : rows(sections).render(output.format));
        }
        return ExitCode.OK;
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
        sections.put("nodes", overview.nodes());
        sections.put("edges", overview.edges());
        return sections;
    }

    private static Rows rows(Map<String, Map<String, ?>> sections) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sections.forEach(
                (section, figures) -> figures.forEach((what, figure) -> rows.add(List.of(section, what, figure))));
        return new Rows(List.of("of", "what", "count"), rows);
    }
}
