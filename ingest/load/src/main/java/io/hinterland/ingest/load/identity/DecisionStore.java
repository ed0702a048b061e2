package io.hinterland.ingest.load.identity;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What was decided by hand on who is who. Stands in the graph beside the network, so that no load takes it away. */
public final class DecisionStore {

    private static final String ALL = CypherFile.read(DecisionStore.class, "decisions");
    private static final String ADD = CypherFile.read(DecisionStore.class, "add-decision");
    private static final String REMOVE = CypherFile.read(DecisionStore.class, "remove-decision");

    private final Graph graph;

    private DecisionStore(Graph graph) {
        this.graph = graph;
    }

    public static DecisionStore of(Graph graph) {
        return new DecisionStore(graph);
    }

    /** Returns all decisions in the order of their ids. */
    public List<IdentityDecision> all() {
        return graph.read(ALL, Map.of(), DecisionStore::decision);
    }

    void add(IdentityDecision decision) {
        graph.write(
                ADD,
                Map.of(
                        "id", decision.id(),
                        "these", texts(decision.these()),
                        "others", texts(decision.others()),
                        "reason", decision.reason()));
    }

    /** Returns whether there was such a decision. */
    boolean remove(String id) {
        return graph.write(REMOVE, Map.of("id", id)).nodesDeleted() > 0;
    }

    private static List<String> texts(List<MentionId> mentions) {
        return mentions.stream().map(MentionId::toString).toList();
    }

    private static IdentityDecision decision(Record row) {
        return new IdentityDecision(
                row.get("id").asString(),
                mentions(row.get("these")),
                mentions(row.get("others")),
                row.get("reason").asString());
    }

    private static List<MentionId> mentions(Value texts) {
        return texts.asList(text -> MentionId.parse(text.asString()));
    }
}
