package io.hinterland.queries.significance;

import io.hinterland.graph.Graph;
import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.filter.Included;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the edges that a metapath walks along, and which nodes its filters let pass. Used once. */
final class NetworkReader {

    private static final String ALL = "true";

    private final Graph graph;
    private final Metapath metapath;
    private final Included included;
    private final Map<NodeType, NumberedNodes> nodes = new LinkedHashMap<>();
    private final Map<WalkedNetwork.EdgeClass, List<int[]>> pairs = new LinkedHashMap<>();

    NetworkReader(Graph graph, Metapath metapath, Included included) {
        this.graph = graph;
        this.metapath = metapath;
        this.included = included;
    }

    /** Returns how many edges there are to read. */
    long count() {
        return types().stream().mapToLong(this::count).sum();
    }

    private long count(EdgeType type) {
        FilterCypher written = FilterCypher.withParameters();
        Collection<String> outcomes = outcomes(type, written).values();
        String where = outcomes.contains(ALL) ? "" : "\nWHERE " + String.join(" OR ", outcomes);
        String cypher = "MATCH ()-[edge:" + type.name() + "]->()" + where + "\nRETURN count(edge) AS edges";
        return graph.readFirst(cypher, written.values().named(), row -> row.get("edges")
                        .asLong())
                .orElse(0L);
    }

    WalkedNetwork read() {
        metapath.nodeTypes().forEach(this::nodes);
        types().forEach(this::readEdges);
        Map<WalkedNetwork.EdgeClass, NumberedEdges> links = new LinkedHashMap<>();
        pairs.forEach((edgeClass, joined) -> links.put(edgeClass, links(edgeClass.type(), joined)));
        return new WalkedNetwork(metapath, nodes, passing(), links);
    }

    private List<EdgeType> types() {
        return metapath.steps().stream()
                .flatMap(step -> step.edgeType().members().stream())
                .distinct()
                .toList();
    }

    private void readEdges(EdgeType type) {
        FilterCypher written = FilterCypher.withParameters();
        Map<Filter, String> outcomes = outcomes(type, written);
        List<Filter> filters = List.copyOf(outcomes.keySet());
        graph.stream(edges(type, outcomes.values()), written.values().named(), row -> add(type, filters, row));
    }

    /** Edges that no step goes along are left out. */
    private static String edges(EdgeType type, Collection<String> outcomes) {
        return "MATCH (source:" + type.source().label() + ")-[edge:" + type.name() + "]->(target:"
                + type.target().label() + ")"
                + "\nWITH source." + type.source().keyProperty() + " AS source, target."
                + type.target().keyProperty() + " AS target, [" + String.join(", ", outcomes) + "] AS passed"
                + "\nWHERE true IN passed"
                + "\nRETURN DISTINCT source, target, passed ORDER BY source, target";
    }

    /** Returns for each filter on edges of a type the condition under which such an edge passes it. */
    private Map<Filter, String> outcomes(EdgeType type, FilterCypher written) {
        Map<Filter, String> outcomes = new LinkedHashMap<>();
        metapath.steps().stream()
                .filter(step -> step.edgeType().members().contains(type))
                .forEach(step -> outcomes.put(step.filter(), allOf(written.along(step, "edge", included))));
        return outcomes;
    }

    private static String allOf(List<String> conditions) {
        return conditions.isEmpty() ? ALL : "coalesce(" + String.join(" AND ", conditions) + ", false)";
    }

    private void add(EdgeType type, List<Filter> filters, Record row) {
        List<Boolean> outcomes = row.get("passed").asList(Value::asBoolean);
        Set<Filter> passed = new HashSet<>();
        IntStream.range(0, filters.size()).filter(outcomes::get).forEach(index -> passed.add(filters.get(index)));
        pairs.computeIfAbsent(new WalkedNetwork.EdgeClass(type, passed), first -> new ArrayList<>())
                .add(new int[] {number(type.source(), row.get("source")), number(type.target(), row.get("target"))});
    }

    private int number(NodeType type, Value key) {
        return nodes(type).number(key.asObject());
    }

    private NumberedEdges links(EdgeType type, List<int[]> joined) {
        List<int[]> sorted = joined.stream()
                .sorted((one, other) -> one[0] != other[0] ? one[0] - other[0] : one[1] - other[1])
                .toList();
        return NumberedEdges.of(
                sorted.stream().mapToInt(pair -> pair[0]).toArray(),
                sorted.stream().mapToInt(pair -> pair[1]).toArray(),
                nodes(type.source()).size(),
                nodes(type.target()).size(),
                !type.source().equals(type.target()));
    }

    private NumberedNodes nodes(NodeType type) {
        return nodes.computeIfAbsent(type, added -> new NumberedNodes());
    }

    /** The nodes that pass each filter of the metapath, in its order. */
    private List<BitSet> passing() {
        List<BitSet> passing = new ArrayList<>();
        for (int place = 0; place <= metapath.length(); place++) {
            Filter filter = metapath.nodeFilters().get(place);
            NodeType type = metapath.nodeTypes().get(place);
            passing.add(filter.isEmpty() ? all(nodes(type)) : passing(type, filter));
        }
        return passing;
    }

    private static BitSet all(NumberedNodes nodes) {
        BitSet all = new BitSet();
        all.set(0, nodes.size());
        return all;
    }

    private BitSet passing(NodeType type, Filter filter) {
        BitSet passing = new BitSet();
        FilterCypher written = FilterCypher.withParameters();
        String cypher = "MATCH (node:" + type.label() + ")" + FilterCypher.where(written.passing(filter, "node"))
                + "\nRETURN node." + type.keyProperty() + " AS key";
        graph.stream(cypher, written.values().named(), row -> nodes(type)
                .known(row.get("key").asObject())
                .ifPresent(passing::set));
        return passing;
    }
}
