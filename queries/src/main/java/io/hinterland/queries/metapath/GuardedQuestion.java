package io.hinterland.queries.metapath;

import io.hinterland.queries.cost.CostClass;
import io.hinterland.queries.cost.DegreeSurvey;
import io.hinterland.queries.filter.StatementValues;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.neo4j.driver.TransactionContext;

/** Estimates what a question costs before it is asked, and refuses what would take too long. */
record GuardedQuestion(DegreeSurvey survey, Metapath metapath, ScoreOptions options) {

    /**
     * Makes sure that walks from a node end in reasonable time, unless that is not asked for.
     *
     * @throws io.hinterland.queries.cost.TooExpensiveException if they do not
     */
    void checkFrom(NodeReference source, TransactionContext transaction) {
        check("Walking " + metapath + " from " + source.key(), effort()::from, source, transaction);
    }

    /** As {@link #checkFrom}, for walks between two nodes. */
    void checkBetween(NodeReference source, TransactionContext transaction) {
        check("Walking " + metapath + " from both ends", effort()::between, source, transaction);
    }

    /** As {@link #checkFrom}, for walks between all nodes. */
    void checkPairs() {
        if (!options.walks().expensive()) {
            CostClass.requireReasonable("Walking " + metapath + " from everywhere", effort().pairs());
        }
    }

    /** Returns after how many steps walks from both ends should meet. */
    int split(NodeReference source, TransactionContext transaction) {
        boolean chosen = !options.measure().normalisesByBothEnds() && metapath.length() > 1;
        return chosen ? effort().cheapestSplit(degree(source, transaction)) : metapath.length() / 2;
    }

    /** Asks the source for its degree only if it matters: if a node with all edges of the first step cost too much. */
    private void check(
            String what,
            ToDoubleFunction<OptionalDouble> effort,
            NodeReference source,
            TransactionContext transaction) {
        if (options.walks().expensive()) {
            return;
        }
        double most = effort.applyAsDouble(
                OptionalDouble.of(survey.edges(metapath.steps().get(0))));
        if (most > CostClass.MOST_EDGES) {
            degree(source, transaction)
                    .ifPresent(degree ->
                            CostClass.requireReasonable(what, effort.applyAsDouble(OptionalDouble.of(degree))));
        }
    }

    private MeasureCost effort() {
        return new MeasureCost(
                survey.estimator(options.walks().hubDegree()),
                new CompilationPlan(metapath, options, StatementValues.literals()));
    }

    private OptionalDouble degree(NodeReference source, TransactionContext transaction) {
        Step first = metapath.steps().get(0);
        String found = "MATCH (n:" + source.nodeType().label() + " {"
                + source.nodeType().keyProperty() + ": $key}) RETURN COUNT { "
                + StepWriter.pattern("n", "", first, "()") + " } AS degree";
        return transaction.run(found, Map.of("key", source.key())).stream()
                .mapToDouble(row -> row.get("degree").asDouble())
                .findFirst();
    }
}
