package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the candidates for parents, which are beside the network, in step with it: accepted ones stand wherever both
 * models are there, and none stands where records declare what it says.
 */
public final class CandidateSettling {

    private static final String ACCEPTED = ofLineage("candidates-accepted");
    private static final String DECLARED = ofLineage("candidates-declared");
    private static final String DECLARED_OF = ofLineage("candidates-declared-of");

    private CandidateSettling() {}

    private static String ofLineage(String name) {
        return CypherTemplate.read(CandidateSettling.class, name).render(HubEdgeType.LINEAGE);
    }

    /** Settles all candidates. */
    static void settle(Graph graph) {
        graph.writeAutoCommitted(DECLARED, Map.of());
        accept(graph);
    }

    /** Settles the candidates of models whose lineage may be another than before, and all that are accepted. */
    static void settle(Graph graph, Set<String> models) {
        graph.write(DECLARED_OF, Map.of("models", List.copyOf(models)));
        accept(graph);
    }

    /** Makes the edges of accepted candidates that are missing. */
    public static void accept(Graph graph) {
        graph.write(ACCEPTED, Map.of());
    }
}
