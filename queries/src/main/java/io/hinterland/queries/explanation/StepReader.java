package io.hinterland.queries.explanation;

import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.filter.Included;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/** Reads what lies along a step from many nodes at once, in one read transaction. */
record StepReader(TransactionContext transaction, Included included) {

    /** Returns the edges of the step from these nodes. */
    List<Edge> edges(FilteredStep hop, Collection<Object> keys) {
        Step step = hop.step();
        NodeType to = step.to();
        FilterCypher filters = FilterCypher.withParameters();
        List<String> conditions = new ArrayList<>(filters.leaving(step, "here", included));
        conditions.addAll(filters.beyond(step, "edge", included));
        conditions.addAll(filters.passing(hop.there(), "there"));
        String cypher = nodes(step.from(), keys, filters) + "\nMATCH "
                + pattern(step, "edge", "(there:" + to.label() + ")") + FilterCypher.where(conditions)
                + "\nRETURN key, type(edge) AS type, there." + to.keyProperty() + " AS there, count(*) AS edges";
        return run(cypher, filters).list(StepReader::edge);
    }

    /** Returns how many edges of the type these nodes have in that direction, walked or not. */
    long allEdges(Step step, Collection<Object> keys) {
        FilterCypher none = FilterCypher.withParameters();
        String cypher =
                nodes(step.from(), keys, none) + "\nRETURN sum(COUNT { " + pattern(step, "", "()") + " }) AS edges";
        return run(cypher, none).single().get("edges").asLong();
    }

    /** Returns how many edges a walk over the step can choose between at each of these nodes that it may leave. */
    Map<Object, Long> degrees(Step step, Collection<Object> keys) {
        FilterCypher filters = FilterCypher.withParameters();
        List<String> counted = filters.beyond(step, "edge", included);
        String cypher = nodes(step.from(), keys, filters) + FilterCypher.where(filters.leaving(step, "here", included))
                + "\nRETURN key, COUNT { " + pattern(step, counted.isEmpty() ? "" : "edge", "()")
                + FilterCypher.where(counted) + " } AS degree";
        return run(cypher, filters).stream()
                .collect(Collectors.toMap(row -> row.get("key").asObject(), row -> row.get("degree")
                        .asLong()));
    }

    /** Returns whether a node passes a filter. */
    boolean passes(NodeType nodeType, Object key, Filter filter) {
        FilterCypher filters = FilterCypher.withParameters();
        String cypher = nodes(nodeType, List.of(key), filters) + FilterCypher.where(filters.passing(filter, "here"))
                + "\nRETURN 1";
        return run(cypher, filters).hasNext();
    }

    /** Returns what people call these nodes; the key where they have no name. */
    Map<Object, String> names(NodeType nodeType, Collection<Object> keys) {
        FilterCypher none = FilterCypher.withParameters();
        String cypher = nodes(nodeType, keys, none) + "\nRETURN key, coalesce(here.title, here.name) AS name";
        return run(cypher, none).stream()
                .collect(Collectors.toMap(row -> row.get("key").asObject(), StepReader::name));
    }

    private Result run(String cypher, FilterCypher filters) {
        return transaction.run(cypher, filters.values().named());
    }

    /** Only the hub's own types have an index for sure, and a plan made on an empty graph would not use it. */
    private static String nodes(NodeType nodeType, Collection<Object> keys, FilterCypher filters) {
        String hint = nodeType instanceof HubNodeType
                ? "\nUSING INDEX here:" + nodeType.label() + "(" + nodeType.keyProperty() + ")"
                : "";
        return "UNWIND " + filters.values().text("keys", keys) + " AS key\nMATCH (here:" + nodeType.label() + " {"
                + nodeType.keyProperty() + ": key})" + hint;
    }

    private static String pattern(Step step, String edge, String end) {
        String types = step.edgeType().members().stream()
                .map(EdgeType::name)
                .collect(Collectors.joining("|", "[" + edge + ":", "]"));
        return "(here)" + (step.direction() == Step.Direction.FORWARD ? "-" + types + "->" : "<-" + types + "-") + end;
    }

    private static Edge edge(Record row) {
        return new Edge(
                row.get("key").asObject(),
                row.get("type").asString(),
                row.get("there").asObject(),
                row.get("edges").asLong());
    }

    private static String name(Record row) {
        return row.get("name").asString(row.get("key").asObject().toString());
    }

    /**
     * Edges of one type from a node to another, in the direction in which they are walked.
     *
     * @param here the key of the node that is left
     * @param there the key of the node that is arrived at
     * @param count how many there are, which is one wherever the graph keeps edges unique
     */
    record Edge(Object here, String type, Object there, long count) {

        Edge reversed() {
            return new Edge(there, type, here, count);
        }
    }
}
