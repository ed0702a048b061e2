package io.hinterland.ingest.load.decision;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.LedgerNodeType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What people decided on pairs of nodes, such as whether a model is about a paper. Decisions stand in nodes beside the
 * network, so that no load takes them away.
 */
public final class PairDecisions {

    /** The two belong together. */
    public static final String ACCEPTED = "accepted";

    /** The two do not belong together. */
    public static final String REFUSED = "refused";

    private static final CypherTemplate DECIDE = CypherTemplate.read(PairDecisions.class, "decide");
    private static final CypherTemplate DECISIONS = CypherTemplate.read(PairDecisions.class, "decisions");
    private static final CypherTemplate UNDO = CypherTemplate.read(PairDecisions.class, "undo");

    private final Graph graph;
    private final LedgerNodeType type;

    /** @param type of the nodes that hold the decisions, which a pair of keys tells apart */
    public PairDecisions(Graph graph, LedgerNodeType type) {
        this.graph = graph;
        this.type = type;
    }

    /**
     * The keys of two nodes.
     *
     * @param source where an edge between them begins
     * @param target where it ends
     */
    public record Pair(String source, String target) {

        public Map<String, Object> parameters() {
            return Map.of("source", source, "target", target);
        }
    }

    /** Returns all decisions, by the keys of the pairs. */
    public <T> List<T> all(Function<Value, T> decision) {
        return graph.read(DECISIONS.render(type), Map.of(), row -> decision.apply(row.get("decision")));
    }

    /**
     * Keeps a decision, in place of an earlier one on the pair.
     *
     * @param said its properties; null takes away what an earlier decision said
     */
    public void keep(Pair pair, Map<String, @Nullable Object> said) {
        graph.write(DECIDE.render(type), Map.of("source", pair.source(), "target", pair.target(), "said", said));
    }

    /** Returns whether there was a decision on the pair, which now is gone. */
    public boolean undo(Pair pair) {
        return graph.write(UNDO.render(type), pair.parameters()).nodesDeleted() > 0;
    }
}
