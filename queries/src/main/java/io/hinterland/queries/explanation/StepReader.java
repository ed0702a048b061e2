package io.hinterland.queries.explanation;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Operator;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.value.CitationRole;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads what lies along a step from many nodes at once, in one read transaction. */
record StepReader(TransactionContext transaction, boolean boilerplate) {

    private static final String ROLE = "role";

    /** Returns the edges of the step from these nodes. */
    List<Edge> edges(Hop hop, Collection<Object> keys) {
        Step step = hop.step();
        NodeType to = step.to();
        Conditions conditions = along(step).add(hop.there(), "there");
        String cypher = nodes(step.from()) + "\nMATCH " + pattern(step, "edge", "(there:" + to.label() + ")")
                + conditions.where() + "\nRETURN key, type(edge) AS type, there." + to.keyProperty()
                + " AS there, count(*) AS edges";
        return transaction.run(cypher, conditions.parameters("keys", keys)).list(StepReader::edge);
    }

    /** Returns how many edges of the type these nodes have in that direction, walked or not. */
    long allEdges(Step step, Collection<Object> keys) {
        String cypher = nodes(step.from()) + "\nRETURN sum(COUNT { " + pattern(step, "", "()") + " }) AS edges";
        return transaction
                .run(cypher, Map.of("keys", keys))
                .single()
                .get("edges")
                .asLong();
    }

    /** Returns how many edges a walk over the step can choose between at each of these nodes. */
    Map<Object, Long> degrees(Step step, Collection<Object> keys) {
        Conditions conditions = along(step);
        String cypher = nodes(step.from()) + "\nRETURN key, COUNT { " + pattern(step, "edge", "()") + conditions.where()
                + " } AS degree";
        return transaction.run(cypher, conditions.parameters("keys", keys)).stream()
                .collect(Collectors.toMap(row -> row.get("key").asObject(), row -> row.get("degree")
                        .asLong()));
    }

    /** Returns whether a node passes a filter. */
    boolean passes(NodeType nodeType, Object key, Filter filter) {
        Conditions conditions = new Conditions().add(filter, "here");
        String cypher = nodes(nodeType) + conditions.where() + "\nRETURN 1";
        return transaction
                .run(cypher, conditions.parameters("keys", List.of(key)))
                .hasNext();
    }

    /** Returns what people call these nodes; the key where they have no name. */
    Map<Object, String> names(NodeType nodeType, Collection<Object> keys) {
        String cypher = nodes(nodeType) + "\nRETURN key, coalesce(here.title, here.name) AS name";
        return transaction.run(cypher, Map.of("keys", keys)).stream()
                .collect(Collectors.toMap(row -> row.get("key").asObject(), StepReader::name));
    }

    private Conditions along(Step step) {
        boolean citation = step.edgeType().members().contains(HubEdgeType.CITES);
        Conditions conditions = new Conditions();
        if (citation && !boilerplate && !asksForBoilerplate(step.filter())) {
            conditions.add("edge." + ROLE + " <> '" + CitationRole.BOILERPLATE.word() + "'");
        }
        return conditions.add(step.filter(), "edge");
    }

    private static boolean asksForBoilerplate(Filter filter) {
        return filter.comparisons().stream()
                .anyMatch(comparison -> comparison.property().name().equals(ROLE)
                        && comparison.operator() != Operator.UNEQUAL
                        && comparison.values().contains(CitationRole.BOILERPLATE.word()));
    }

    /** Only the hub's own types have an index for sure, and a plan made on an empty graph would not use it. */
    private static String nodes(NodeType nodeType) {
        String hint = nodeType instanceof HubNodeType
                ? "\nUSING INDEX here:" + nodeType.label() + "(" + nodeType.keyProperty() + ")"
                : "";
        return "UNWIND $keys AS key\nMATCH (here:" + nodeType.label() + " {" + nodeType.keyProperty() + ": key})"
                + hint;
    }

    private static String pattern(Step step, String edge, String end) {
        String types = step.edgeType().members().stream()
                .map(EdgeType::name)
                .collect(Collectors.joining("|", "[" + edge + ":", "]"));
        return "(here)" + (step.direction() == Direction.FORWARD ? "-" + types + "->" : "<-" + types + "-") + end;
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
}
