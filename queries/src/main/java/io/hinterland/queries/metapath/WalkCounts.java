package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.queries.FirstRows;
import io.hinterland.queries.filter.StatementValues;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.LossyCoercion;

/** Counts the walks of metapaths in a graph. Safe for use by several threads. */
public final class WalkCounts {

    private final WalkedGraph network;

    /** Counts in the network of a model hub. */
    public WalkCounts(Graph graph) {
        this(graph, Metagraph.hub());
    }

    /** Counts in a graph whose labels, relationship types and keys are those of the metagraph. */
    public WalkCounts(Graph graph, Metagraph metagraph) {
        this(WalkedGraph.of(graph, metagraph));
    }

    /** Counts with compiled Cypher alone, even where the server has procedures for it. */
    public static WalkCounts compiled(Graph graph, Metagraph metagraph) {
        return new WalkCounts(WalkedGraph.withoutProcedures(graph, metagraph));
    }

    private WalkCounts(WalkedGraph network) {
        this.network = network;
    }

    /** Returns the same, reading through another view of the same graph. */
    public WalkCounts reading(Graph view) {
        return new WalkCounts(network.through(view));
    }

    /**
     * Returns how many walks lead from one node to each other, those with most walks first.
     *
     * @param metapath in any notation that {@link Metapath#parse} reads
     * @param source a model's id, an arXiv id in any spelling, or the name of what the metapath begins with
     * @throws io.hinterland.schema.metapath.InvalidMetapathException if the metapath is none of the metagraph
     * @throws InvalidInputException if the source cannot be the name of such a node
     * @throws NotFoundException if the graph has no such node
     * @throws io.hinterland.queries.cost.TooExpensiveException if the answer would take too long
     */
    public WalkAnswer from(String source, String metapath, WalkOptions options) {
        return from(source, Metapath.parse(metapath, network.metagraph()), options);
    }

    /** As {@link #from(String, String, WalkOptions)}, for a metapath that was read before. */
    public WalkAnswer from(String source, Metapath metapath, WalkOptions options) {
        NodeReference node = NodeReference.parse(metapath.source(), source);
        Object key = node.key();
        CompiledStatement statement = compiled(metapath, options, StatementValues.parameters(), key);
        boolean isAccelerated = network.accelerated().serve(metapath, options);
        List<WalkAnswer.Count> counts = network.graph().inReadTransaction(transaction -> {
            if (isAccelerated) {
                List<WalkAnswer.Count> found =
                        network.accelerated().counts(transaction, metapath, key, options, WalkCounts::count);
                return node.found(found, transaction);
            }
            node.require(transaction);
            new GuardedQuestion(network.survey(), metapath, counted(options)).checkFrom(node, transaction);
            return transaction.run(statement.cypher(), statement.parameters()).list(WalkCounts::count);
        });
        FirstRows<WalkAnswer.Count> first = FirstRows.of(counts, options.limit());
        return new WalkAnswer(
                metapath,
                metapath.isSymmetric(),
                key.toString(),
                first.rows(),
                first.truncated(),
                compiled(metapath, options, StatementValues.literals(), key).cypher());
    }

    /** Returns how many nodes the walks lead to, whatever the limit. */
    public long targets(String source, String metapath, WalkOptions options) {
        return from(source, metapath, options.withLimit(WalkOptions.ALL))
                .counts()
                .size();
    }

    private static CompiledStatement compiled(
            Metapath metapath, WalkOptions options, StatementValues values, Object source) {
        return new SourceCompiler(new CompilationPlan(metapath, counted(options), values), "walks").from(source);
    }

    private static ScoreOptions counted(WalkOptions options) {
        return ScoreOptions.of(Measure.WALK_COUNT).withWalks(options);
    }

    private static WalkAnswer.Count count(Record row) {
        Value key = row.get("key");
        String text = key.asObject().toString();
        return new WalkAnswer.Count(text, row.get("name").asString(text), walks(row.get("walks")));
    }

    /** Where a sum overflows, Cypher goes over to a floating-point number. */
    private static long walks(Value sum) {
        try {
            return sum.asLong();
        } catch (LossyCoercion overflow) {
            throw new InvalidInputException(
                    "There are too many walks to count, more than " + Long.MAX_VALUE
                            + "; shorten the metapath, or add filters",
                    overflow);
        }
    }
}
