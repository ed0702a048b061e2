package io.hinterland.queries.candidate;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Candidates for the parents of models that declare none. They are inferred from what is declared, apart from it and
 * counted with it nowhere; those that somebody accepted or refused are left out. Safe for use by several threads.
 */
public final class Charting {

    public static final int USUAL = 20;

    public static final int MOST = 10_000_000;

    public static final double USUAL_CONFIDENCE = 0.5;

    private static final String DECIDED = CypherFile.read(Charting.class, "decided");

    private final Graph graph;
    private final WeightDistances distances;

    public Charting(Graph graph) {
        this(graph, WeightDistances.none());
    }

    /** @param distances how near models are by their weights, as far as that is known */
    public Charting(Graph graph, WeightDistances distances) {
        this.graph = graph;
        this.distances = distances;
    }

    /**
     * Candidates, the most likely first.
     *
     * @param examined models that declare no parent, and from which no other derives or which are only named as parents
     * @param learnedFrom models with declared lineage that confidence is learned from; with few it means little
     * @param charted how many of them have a candidate of at least the wanted confidence
     * @param total number of candidates of at least that confidence
     * @param candidates the first of them
     */
    public record Chart(long examined, long learnedFrom, long charted, long total, List<Candidate> candidates) {}

    /**
     * Returns candidates for the models of kind {@code undeclared}, and for those that are only named as parents.
     *
     * @param leastConfidence 0 to 1
     * @param limit how many at most, 1 to {@value #MOST}
     * @throws InvalidInputException if a number is out of bounds
     */
    public Chart undeclared(double leastConfidence, Set<Prior> without, int limit) {
        check(leastConfidence, limit);
        WholeLineage lineage = WholeLineageReading.read(graph);
        List<Integer> models = IntStream.range(0, lineage.size())
                .filter(model -> lineage.parents(model).isEmpty())
                .filter(model -> !lineage.model(model).listed()
                        || lineage.children(model).isEmpty())
                .boxed()
                .toList();
        return chart(lineage, models, leastConfidence, without, limit);
    }

    /**
     * Returns candidates for one model. What it declares has no part in them.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have it
     * @throws InvalidInputException if a number is out of bounds
     */
    public Chart of(ModelId id, double leastConfidence, Set<Prior> without, int limit) {
        check(leastConfidence, limit);
        graph.inReadTransaction(transaction -> {
            new NodeReference(HubNodeType.MODEL, id.value()).require(transaction);
            return true;
        });
        WholeLineage whole = WholeLineageReading.read(graph);
        int model = whole.number(id.value())
                .orElseThrow(() -> new InvalidInputException(
                        id.value() + " is an old id; 'hinterland model' shows the id that the model has today"));
        WholeLineage lineage = whole.keeping(edge -> edge.child() != model);
        return chart(lineage, List.of(model), leastConfidence, without, limit);
    }

    /** Returns the pairs of child and parent that somebody accepted or refused. */
    private Set<List<String>> decided() {
        return Set.copyOf(graph.read(
                DECIDED,
                Map.of(),
                row -> List.of(row.get("child").asString(), row.get("parent").asString())));
    }

    private Chart chart(
            WholeLineage lineage, List<Integer> models, double leastConfidence, Set<Prior> without, int limit) {
        List<Integer> teaching = ParentScoring.teaching(lineage);
        ParentScoring scoring = new ParentScoring(lineage, distances, teaching, without, Set.of());
        Set<List<String>> decided = decided();
        List<Candidate> candidates = models.parallelStream()
                .flatMap(model -> scoring.of(model).stream()
                        .filter(scored -> scored.confidence() >= leastConfidence)
                        .map(scored -> scoring.candidate(model, scored))
                        .filter(candidate -> !decided.contains(List.of(candidate.child(), candidate.parent()))))
                .sorted(Comparator.comparingDouble(Candidate::confidence)
                        .reversed()
                        .thenComparing(Candidate::child)
                        .thenComparing(Candidate::parent))
                .toList();
        return new Chart(
                models.size(),
                teaching.size(),
                candidates.stream().map(Candidate::child).distinct().count(),
                candidates.size(),
                candidates.stream().limit(limit).toList());
    }

    private static void check(double leastConfidence, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new InvalidInputException("The least confidence is from 0 to 1, not " + leastConfidence);
        }
    }
}
