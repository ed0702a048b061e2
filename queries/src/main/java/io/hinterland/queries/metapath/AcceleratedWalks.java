package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/**
 * Walks counted and weighed by the procedures that the server may have, which give the same answers as compiled Cypher
 * and are many times faster; sums of fractions may differ in the last digits, being added in another order. Looks for
 * them once. Safe for use by several threads.
 */
final class AcceleratedWalks {

    private static final String INSTALLED = """
            SHOW PROCEDURES YIELD name WHERE name IN $names RETURN count(*) = size($names) AS found""";

    /** The procedures take no greater limit; there are never so many nodes of a type. */
    private static final long MOST_ROWS = 100_000_000;

    private final BooleanSupplier isInstalled;

    private AcceleratedWalks(BooleanSupplier isInstalled) {
        this.isInstalled = isInstalled;
    }

    /** Uses the procedures of a graph's server where it has them. */
    static AcceleratedWalks of(Graph graph) {
        return new AcceleratedWalks(new Once(() -> looksInstalled(graph)));
    }

    /** Uses none. */
    static AcceleratedWalks none() {
        return new AcceleratedWalks(() -> false);
    }

    /** They are for the Community edition alone. */
    private static boolean looksInstalled(Graph graph) {
        boolean isCommunity = graph.readFirst(
                        "CALL dbms.components() YIELD edition RETURN edition",
                        Map.of(),
                        row -> row.get("edition").asString().equals("community"))
                .orElse(false);
        return isCommunity
                && graph.readFirst(INSTALLED, Map.of("names", WalkProcedure.names()), row -> row.get("found")
                                .asBoolean())
                        .orElse(false);
    }

    /** Returns whether the procedures answer for this metapath; they walk through hubs as through any node. */
    boolean serve(Metapath metapath, WalkOptions options) {
        return options.hubDegree().isEmpty() && isPlain(metapath) && isInstalled.getAsBoolean();
    }

    /** The procedures know neither conditions nor steps of variable length. */
    private static boolean isPlain(Metapath metapath) {
        return metapath.nodeFilters().stream().allMatch(Filter.NONE::equals)
                && metapath.steps().stream()
                        .allMatch(
                                step -> step.lengths().isOnce() && step.filter().equals(Filter.NONE));
    }

    /**
     * Returns the rows {@code key}, {@code name} and {@code walks} from the node with this key; none also where there
     * is no such node, or it has another key today.
     */
    <T> List<T> counts(
            TransactionContext transaction,
            Metapath metapath,
            Object key,
            WalkOptions options,
            Function<Record, T> row) {
        return transaction
                .run(
                        WalkProcedure.COUNTS.call(metapath, "walks"),
                        parameters(metapath, key, options(metapath, options)))
                .list(row);
    }

    /** Returns the rows {@code key}, {@code name} and {@code score} of a measure, likewise. */
    <T> List<T> scores(TransactionContext transaction, CompilationPlan plan, Object key, Function<Record, T> row) {
        return scores(transaction, plan, key, options(plan)).list(row);
    }

    /** Returns the same for one pair, 0 where nothing joins it; the target may be a model that is not listed. */
    double score(TransactionContext transaction, CompilationPlan plan, Object source, Object target) {
        Map<String, Object> options = options(plan);
        options.put("target", target);
        options.put("placeholders", true);
        return scores(transaction, plan, source, options).stream()
                .mapToDouble(row -> row.get("score").asDouble())
                .sum();
    }

    private static Result scores(
            TransactionContext transaction, CompilationPlan plan, Object source, Map<String, Object> options) {
        return transaction.run(
                WalkProcedure.of(plan.measure()).call(plan.metapath(), "score"),
                parameters(plan.metapath(), source, options));
    }

    private static Map<String, Object> options(CompilationPlan plan) {
        Map<String, Object> options = options(plan.metapath(), plan.options().walks());
        if (plan.measure() == Measure.DWPC) {
            options.put("damping", plan.options().damping());
        }
        return options;
    }

    private static Map<String, Object> parameters(Metapath metapath, Object key, Map<String, Object> options) {
        return Map.of("metapath", metapath.toCypherPattern(), "source", key, "options", options);
    }

    private static Map<String, Object> options(Metapath metapath, WalkOptions options) {
        boolean cites = metapath.steps().stream()
                .anyMatch(step -> step.edgeType().members().contains(HubEdgeType.CITES));
        boolean endsAtModels = metapath.target().equals(HubNodeType.MODEL);
        Map<String, String> keys = new HashMap<>();
        keys.put(metapath.source().label(), metapath.source().keyProperty());
        keys.put(metapath.target().label(), metapath.target().keyProperty());
        Map<String, Object> asked = new HashMap<>();
        asked.put("limit", options.limit() == WalkOptions.ALL ? MOST_ROWS : options.limit() + 1L);
        boolean meetsMarks = metapath.steps().stream()
                .anyMatch(step -> step.edgeType().target().leftOutMark().isPresent());
        asked.put("boilerplate", options.included().boilerplate() || !cites);
        asked.put("hubTags", options.included().hubTags() || !meetsMarks);
        asked.put("placeholders", options.placeholders() || !endsAtModels);
        asked.put("keys", keys);
        asked.put("lenient", true);
        return asked;
    }

    /** Finds something out when first asked. */
    private static final class Once implements BooleanSupplier {

        private final BooleanSupplier question;
        private volatile Optional<Boolean> answer = Optional.empty();

        Once(BooleanSupplier question) {
            this.question = question;
        }

        @Override
        public boolean getAsBoolean() {
            if (answer.isEmpty()) {
                answer = Optional.of(question.getAsBoolean());
            }
            return answer.get();
        }
    }
}
