package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
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
    private final NetworkChanges changes;

    private LineageSettling(Graph graph, DeclaredLineage lineage, Set<String> orphaned, NetworkChanges changes) {
        this.graph = graph;
        this.lineage = lineage;
        this.orphaned = orphaned.stream().map(lineage.models()::of).collect(Collectors.toSet());
        this.changes = changes;
        this.dropped = lineage.closingCycles(lineage.createdIn(graph));
    }

    /**
     * @param lineage all edges, or all those on cycles that have changed
     * @param orphaned models that lost a parent otherwise, whose kind is to be told anew
     * @param changes where edges are told that go or come
     */
    static SettledLineage settle(Graph graph, DeclaredLineage lineage, Set<String> orphaned, NetworkChanges changes) {
        LineageSettling settling = new LineageSettling(graph, lineage, orphaned, changes);
        settling.write();
        return new SettledLineage(lineage, settling.dropped);
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
        fresh.forEach(edge -> tell(edge, changes::removed));
        restored.forEach(edge -> tell(edge, changes::added));
        List<Map<String, Object>> children = children(touched);
        graph.inWriteTransaction(transaction -> {
            run(transaction, DROP, fresh);
            run(transaction, RESTORE, restored);
            return transaction.run(SETTLE_CHILDREN, Map.of("rows", children)).consume();
        });
    }

    /** What becomes of an edge. */
    @FunctionalInterface
    private interface Change {
        void of(HubEdgeType type, String child, String parent, String spelling);
    }

    private void tell(Lineage.Edge edge, Change change) {
        String parent = lineage.models().name(edge.parent());
        change.of(edge.relation().edgeType(), lineage.models().name(edge.child()), parent, parent);
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
     * @param dropped the edges that closed them
     */
    record SettledLineage(DeclaredLineage declared, Set<Lineage.Edge> dropped) {

        /** Returns the edges that closed cycles, {@code child → parent}, in order. */
        List<String> setAside() {
            return declared.texts(dropped);
        }

        /** Returns the models that have such edges. */
        Set<String> children() {
            return dropped.stream()
                    .map(edge -> declared.models().name(edge.child()))
                    .collect(Collectors.toSet());
        }

        /** Returns the lineage that stands. */
        Lineage standing() {
            return declared.without(dropped);
        }
    }
}
