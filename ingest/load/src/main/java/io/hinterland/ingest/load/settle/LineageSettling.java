package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps lineage free of cycles: drops the edges that close one, remembers them on the child, puts them back when they
 * close none any more, and tells the kind of each model that this touches.
 */
final class LineageSettling {

    private static final CypherTemplate DROP = CypherTemplate.read(LineageSettling.class, "drop-lineage");
    private static final CypherTemplate RESTORE = CypherTemplate.read(LineageSettling.class, "restore-lineage");
    private static final String SETTLE_CHILDREN = CypherFile.read(LineageSettling.class, "settle-children");

    private final Graph graph;
    private final DeclaredLineage lineage;
    private final Set<Lineage.Edge> dropped;

    private final Set<Integer> orphaned;

    private LineageSettling(Graph graph, DeclaredLineage lineage, Set<String> orphaned) {
        this.graph = graph;
        this.lineage = lineage;
        this.orphaned = orphaned.stream().map(lineage.models()::of).collect(Collectors.toSet());
        this.dropped = lineage.closingCycles(lineage.createdIn(graph));
    }

    /** @param orphaned models that lost a parent otherwise, whose kind is to be told anew */
    static SettledLineage settle(Graph graph, Set<String> orphaned) {
        LineageSettling settling = new LineageSettling(graph, DeclaredLineage.read(graph), orphaned);
        settling.write();
        return settling.settled();
    }

    private SettledLineage settled() {
        List<Lineage.Edge> standing =
                lineage.edges().stream().filter(edge -> !dropped.contains(edge)).toList();
        return new SettledLineage(lineage.texts(dropped), Lineage.of(lineage.models(), standing));
    }

    private void write() {
        Set<Lineage.Edge> fresh = without(dropped, lineage.setAside());
        Set<Lineage.Edge> restored = without(lineage.setAside(), dropped);
        if (fresh.isEmpty() && restored.isEmpty() && orphaned.isEmpty()) {
            return;
        }
        Set<Integer> touched = new HashSet<>(orphaned);
        Stream.concat(fresh.stream(), restored.stream())
                .map(Lineage.Edge::child)
                .forEach(touched::add);
        List<Map<String, Object>> children = children(touched);
        graph.inWriteTransaction(transaction -> {
            run(transaction, DROP, fresh);
            run(transaction, RESTORE, restored);
            return transaction.run(SETTLE_CHILDREN, Map.of("rows", children)).consume();
        });
    }

    private static Set<Lineage.Edge> without(Set<Lineage.Edge> edges, Set<Lineage.Edge> others) {
        Set<Lineage.Edge> left = new HashSet<>(edges);
        left.removeAll(others);
        return left;
    }

    private void run(TransactionContext transaction, CypherTemplate statement, Collection<Lineage.Edge> edges) {
        Map<LineageRelation, List<Map<String, Object>>> rows = new EnumMap<>(LineageRelation.class);
        for (Lineage.Edge edge : edges) {
            rows.computeIfAbsent(edge.relation(), first -> new ArrayList<>())
                    .add(row(
                            lineage.models().name(edge.child()),
                            lineage.models().name(edge.parent())));
        }
        rows.forEach((relation, ofRelation) -> transaction
                .run(statement.render(relation.edgeType()), Map.of("rows", ofRelation))
                .consume());
    }

    private static Map<String, Object> row(String child, String parent) {
        return Map.of("child", child, "parent", parent, "fresh", HubNodeType.MODEL.initialProperties(parent, parent));
    }

    private List<Map<String, Object>> children(Set<Integer> touched) {
        List<Map<String, Object>> rows = new ArrayList<>();
        SettledChild.of(touched, lineage, dropped).forEach((child, settled) -> rows.add(row(child, settled)));
        return rows;
    }

    private Map<String, Object> row(int child, SettledChild settled) {
        Map<String, Object> row = new HashMap<>();
        row.put("child", lineage.models().name(child));
        row.put("kind", settled.kind().word());
        // Null takes the property away.
        row.put("setAside", settled.setAside().isEmpty() ? null : settled.setAside());
        return row;
    }

    /**
     * The lineage of a graph whose cycles are broken.
     *
     * @param setAside the edges that closed them, {@code child → parent}, in order
     * @param standing all others
     */
    record SettledLineage(List<String> setAside, Lineage standing) {}
}
