package io.hinterland.queries.prediction;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What listed models do not state, predicted. It is apart from what is declared, and counted with it nowhere. Safe for
 * use by several threads.
 */
public final class Predictions {

    public static final int USUAL = 20;

    public static final int MOST = 10_000_000;

    public static final double USUAL_CONFIDENCE = 0.5;

    private final Graph graph;

    public Predictions(Graph graph) {
        this.graph = graph;
    }

    /**
     * Predictions, the most likely first.
     *
     * @param trait the trait
     * @param examined listed models that do not state it
     * @param total how many of them have a prediction of at least the wanted confidence
     * @param predictions the first of them
     */
    public record Table(String trait, long examined, long total, List<Prediction> predictions) {}

    /**
     * Returns predictions for all listed models that do not state a trait.
     *
     * @param leastConfidence 0 to 1
     * @param limit how many at most, 1 to {@value #MOST}
     * @throws InvalidInputException if a number is out of bounds
     */
    public Table all(Trait trait, double leastConfidence, int limit) {
        check(leastConfidence, limit);
        WholeLineage lineage = WholeLineageReading.read(graph);
        List<Integer> silent = IntStream.range(0, lineage.size())
                .filter(model -> lineage.model(model).listed())
                .filter(model -> lineage.model(model).values(trait).isEmpty())
                .boxed()
                .toList();
        return table(lineage, trait, silent, Set.of(), leastConfidence, limit);
    }

    /**
     * Returns what one model would state if nobody knew what it states.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have it
     */
    public Table of(Trait trait, ModelId id) {
        graph.inReadTransaction(transaction -> {
            new NodeReference(HubNodeType.MODEL, id.value()).require(transaction);
            return true;
        });
        WholeLineage lineage = WholeLineageReading.read(graph);
        int model = lineage.number(id.value())
                .orElseThrow(() -> new InvalidInputException(
                        id.value() + " is an old id; 'hinterland model' shows the id that the model has today"));
        return table(lineage, trait, List.of(model), Set.of(model), 0, 1);
    }

    private static Table table(
            WholeLineage lineage,
            Trait trait,
            List<Integer> models,
            Set<Integer> hidden,
            double leastConfidence,
            int limit) {
        ValueScoring scoring = new ValueScoring(lineage, trait, hidden);
        List<Prediction> predictions = models.parallelStream()
                .flatMap(model -> scoring.best(model).stream()
                        .filter(scored -> scored.confidence() >= leastConfidence)
                        .map(scored -> scoring.prediction(model, scored)))
                .sorted(Comparator.comparingDouble(Prediction::confidence)
                        .reversed()
                        .thenComparing(Prediction::model))
                .toList();
        return new Table(
                trait.word(),
                models.size(),
                predictions.size(),
                predictions.stream().limit(limit).toList());
    }

    /** Returns how well what a tenth of the models state is predicted from all others. */
    public Predictability predictability(Trait trait) {
        return new PredictabilityCount(trait).of(WholeLineageReading.read(graph));
    }

    private static void check(double leastConfidence, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new InvalidInputException("The least confidence is from 0 to 1, not " + leastConfidence);
        }
    }
}
