package io.hinterland.report;

import io.hinterland.graph.Graph;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The GESIS study on the graph at hand, beside what it published. Every number is that of a canned query. */
public final class GesisReport {

    private GesisReport() {}

    /** Reads the graph, and draws; takes a minute on a large one. */
    public static Report of(Graph graph) {
        UsedModels used = new UsedModels(graph);
        RangeNetworks networks = new RangeNetworks(graph);
        return new Report(
                "Exploration of Hugging Face models by a heterogeneous information network",
                introduction(graph),
                List.of(
                        used.used(),
                        used.spread(),
                        new TagsOfModels(graph).section(),
                        networks.shared(),
                        networks.papers(),
                        new ConnectedPapers(graph).section()));
    }

    private static String introduction(Graph graph) {
        String day = new AskedQuery("snapshots", Map.of("limit", "1"))
                .answer(graph).rows().stream()
                        .map(row -> ", as of the complete listing of " + row.get(0))
                        .findFirst()
                        .orElse("");
        return String.format(
                Locale.ROOT,
                "The GESIS study of that name, repeated on the graph at hand%s. The study looked at %,d models in April"
                        + " 2024 and published the numbers of its table 1, which stand beside those found here; the graph at hand may hold a selection of the"
                        + " Hub, so that shares compare better than numbers. The six questions are what the tables and"
                        + " figures of the study answer, in our words. Beside each number is the query that answers it.",
                day,
                PublishedFigures.models());
    }
}
