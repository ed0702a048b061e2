package io.hinterland.bench.recommendation;

import io.hinterland.bench.measure.Latencies;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.queries.recommendation.MetapathWeights;
import io.hinterland.queries.recommendation.RecommendationAnswer;
import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.queries.recommendation.RecommendationOptions;
import io.hinterland.queries.recommendation.Recommendations;
import io.hinterland.schema.failure.HinterlandException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long recommendations of one kind take, and explanations of the first suggestion of each over all metapaths. The
 * baseline is walking the metapaths of the kind alone, one after another. Each is asked cold, which is the first time
 * for that node, and then warm.
 */
final class AnswerLatency {

    private static final CypherTemplate NODES = CypherTemplate.read(AnswerLatency.class, "nodes");

    private final Graph graph;
    private final Recommendations recommendations;
    private final Explanations explanations;
    private final MetapathScores scores;
    private final int runs;

    /** @param runs how often each is asked warm */
    AnswerLatency(Graph graph, int runs) {
        this.graph = graph;
        this.runs = runs;
        recommendations = new Recommendations(graph);
        explanations = new Explanations(graph);
        scores = new MetapathScores(graph);
    }

    static void printHead(PrintWriter out) {
        out.println("| kind | recommendation, cold | warm | explanation, cold | warm | baseline: walks alone, warm |"
                + " warm / baseline | failed |");
        out.println("|---|---|---|---|---|---|---|---|");
    }

    /** Nodes of different degree, from the greatest to one edge: their places grow by the same factor. */
    private List<String> nodes(RecommendationKind kind, int count) {
        return graph.read(NODES.render(kind.from()), Map.of("count", count), row -> row.get("node")
                .asString());
    }

    void print(RecommendationKind kind, int count, PrintWriter out) {
        Timed recommended = new Timed();
        Timed explained = new Timed();
        Latencies walked = new Latencies();
        int failed = 0;
        for (String node : nodes(kind, count)) {
            try {
                RecommendationAnswer answer =
                        recommended.time(() -> recommendations.of(kind, node, RecommendationOptions.DEFAULT));
                if (!answer.suggestions().isEmpty()) {
                    String first = answer.suggestions().get(0).key();
                    explained.time(() -> explanations.overAll(
                            named(kind.from().label(), answer.node()),
                            named(kind.to().label(), first),
                            ExplanationOptions.DEFAULT));
                }
                for (int run = 0; run < runs; run++) {
                    walked.time(() -> walks(kind, answer.node()));
                }
            } catch (HinterlandException failure) {
                failed++;
                out.println(kind.word() + " " + node + ": " + failure.getMessage());
            }
        }
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %.2f | %d |%n",
                kind.word(),
                recommended.cold.cells(),
                recommended.warm.cells(),
                explained.cold.cells(),
                explained.warm.cells(),
                walked.cells(),
                recommended.warm.median() / walked.median(),
                failed);
        out.flush();
    }

    private static String named(String label, String key) {
        return label + ":" + key;
    }

    private int walks(RecommendationKind kind, String node) {
        ScoreOptions options = ScoreOptions.of(Measure.RANDOM_WALK)
                .withWalks(WalkOptions.DEFAULT.withLimit(WalkOptions.MOST).withIncluded(Included.NEITHER));
        List<MetapathWeights.WeightedMetapath> walked = new ArrayList<>(MetapathWeights.of(kind));
        walked.removeIf(one -> one.weight() == 0);
        return walked.stream()
                .mapToInt(one -> scores.from(node, one.metapath().toString(), options)
                        .scores()
                        .size())
                .sum();
    }

    /** What the first run took, and what later ones did. */
    private final class Timed {

        private final Latencies cold = new Latencies();
        private final Latencies warm = new Latencies();

        <T> T time(Supplier<T> work) {
            T answer = cold.time(work).orElseThrow();
            for (int run = 0; run < runs; run++) {
                warm.time(work);
            }
            return answer;
        }
    }
}
