package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.LineageStructure;
import java.util.List;
import java.util.Locale;

/** The lineage of the graph at hand, beside what others published of the Hub's. */
public final class LineageReport {

    private LineageReport() {}

    /** Reads all models and their lineage several times, and learns; takes a minute on a large graph. */
    public static Report of(Graph graph) {
        LineageStructure structure = LineageStructure.read(graph);
        HandedOnTraits traits = new HandedOnTraits(graph);
        return new Report(
                "The lineage of models",
                String.format(
                        Locale.ROOT,
                        "%,d models of the graph at hand derive from others or have others derive from them, over %,d"
                                + " declared edges, from %,d roots. Beside the figures stand those that Laufer,"
                                + " Oderinwale and Kleinberg (2025, 1.86 million models) and Horwitz et al. (2025, the"
                                + " Model Atlas) published; the graph at hand may hold a selection of the Hub, so that"
                                + " shares compare better than numbers. Each table names the command that gives it;"
                                + " docs/insight.md defines the figures.",
                        structure.models(),
                        structure.edges(),
                        structure.roots()),
                List.of(
                        LineageShape.derived(structure),
                        LineageShape.depths(structure),
                        traits.mutation(),
                        traits.drift(),
                        traits.stated(),
                        new DerivationLags(graph).section(),
                        new UndeclaredModels(graph).section()));
    }
}
