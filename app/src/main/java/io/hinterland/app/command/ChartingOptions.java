package io.hinterland.app.command;

import io.hinterland.graph.Graph;
import io.hinterland.queries.candidate.Charting;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.ModelId;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which candidates for parents are wanted, and by which evidence. */
final class ChartingOptions {

    @Option(
            names = "--least-confidence",
            paramLabel = "P",
            defaultValue = "" + Charting.USUAL_CONFIDENCE,
            description = "Least confidence of a candidate, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double leastConfidence = Charting.USUAL_CONFIDENCE;

    @Mixin
    private PriorsOption priors = new PriorsOption();

    @Mixin
    private WeightsOption weights = new WeightsOption();

    /** Reads what is needed before a server is started for it. */
    WeightDistances distances() {
        return weights.distances();
    }

    Charting.Chart undeclared(Graph graph, WeightDistances distances, int most) {
        return new Charting(graph, distances).undeclared(leastConfidence, priors.without(), most);
    }

    Charting.Chart of(ModelId id, Graph graph, WeightDistances distances, int most) {
        return new Charting(graph, distances).of(id, leastConfidence, priors.without(), most);
    }

    /** Returns how candidates were inferred, in words. */
    String method(Charting.Chart chart) {
        String without = priors.without().stream().map(Worded::word).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "conditional logit learned from %d models; confidence of %s and more%s%s",
                chart.learnedFrom(),
                leastConfidence,
                weights.areGiven() ? "; with weights" : "",
                without.isEmpty() ? "" : "; without " + without);
    }
}
