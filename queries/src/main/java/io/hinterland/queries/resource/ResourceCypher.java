package io.hinterland.queries.resource;

import io.hinterland.graph.GraphSchema;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.catalog.TextQuery;
import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.Property.Trait;
import io.hinterland.schema.PropertyType;
import io.hinterland.schema.metapath.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A question for the nodes of a resource as Cypher. Labels and types come from the enums, values are parameters. */
final class ResourceCypher {

    private static final int MOST_CHARACTERS = 200;

    private final ResourceQuestion question;
    private final HubNodeType type;
    private final FilterCypher filters = FilterCypher.withParameters();

    ResourceCypher(ResourceQuestion question) {
        this.question = question;
        this.type = question.resource().type();
    }

    Map<String, Object> parameters() {
        return filters.values().named();
    }

    /** Returns the statement of a page, with one row beyond the limit that tells whether there is a next one. */
    String page() {
        List<String> conditions = new ArrayList<>();
        question.cursor()
                .map(text -> ResourceCursor.read(text, question))
                .ifPresent(last -> conditions.add(behind(last)));
        return """
                %s
                WITH n, %s AS value%s
                WITH n, value
                ORDER BY %s
                LIMIT %s
                RETURN n.%s AS key, toString(coalesce(n.title, n.name, n.%6$s)) AS name, toString(value) AS value,
                  properties(n) AS properties, %s AS edges""".formatted(
                        matched(),
                        sorted(),
                        FilterCypher.where(conditions),
                        order(),
                        filters.values().text("limit", question.limit() + 1),
                        type.keyProperty(),
                        edges());
    }

    /** Returns the statement of one node, whose key is {@code $key}. */
    static String node(Resource resource) {
        HubNodeType type = resource.type();
        return """
                MATCH (n:%s {%s: $key})
                RETURN n.%2$s AS key, toString(coalesce(n.title, n.name, n.%2$s)) AS name, properties(n) AS properties,
                  %s AS edges""".formatted(type.label(), type.keyProperty(), degrees(resource));
    }

    String total() {
        return matched() + "\nRETURN count(n) AS total";
    }

    /** Returns the statement of a facet: each value with the number of nodes that have it. */
    String facet(String by) {
        HubNodeType neighbour = question.resource().neighbours().get(by);
        String values = neighbour == null
                ? "\nUNWIND %s AS value\nWITH value, count(n) AS nodes".formatted(values(by))
                : "\nMATCH (n)-[:%s]-(other:%s)\nWITH other.%s AS value, count(DISTINCT n) AS nodes"
                        .formatted(
                                types(question.resource().edgesTo(neighbour)),
                                neighbour.label(),
                                neighbour.keyProperty());
        return matched() + values + "\nORDER BY nodes DESC, value LIMIT " + ResourcePage.Facet.MOST
                + "\nRETURN value, nodes";
    }

    private String values(String property) {
        boolean isList = type.properties().stream()
                .anyMatch(own -> own.name().equals(property) && own.type() == PropertyType.TEXTS);
        return isList ? "n." + property : "CASE WHEN n.%1$s IS NULL THEN [] ELSE [n.%1$s] END".formatted(property);
    }

    /** Returns the clauses that find every node that passes, each once. */
    private String matched() {
        List<String> conditions = new ArrayList<>();
        question.properties()
                .forEach(comparison -> conditions.addAll(filters.passing(new Filter(List.of(comparison)), "n")));
        List<NodeReference> joined = question.neighbours();
        for (int place = start().isEmpty() ? 1 : 0; place < joined.size(); place++) {
            conditions.add(isJoined(joined.get(place)));
        }
        return (start().isEmpty() ? fromNeighbour(joined) : start()) + FilterCypher.where(conditions);
    }

    /** Returns where nodes are found first; empty where that is the first neighbour. */
    private String start() {
        if (question.search().isPresent()) {
            return searched(question.search().get());
        }
        return question.neighbours().isEmpty() ? "MATCH (n:" + type.label() + ")\nWITH n" : "";
    }

    private String fromNeighbour(List<NodeReference> joined) {
        return "MATCH %s-[:%s]-(n:%s)\nWITH DISTINCT n"
                .formatted(pattern(joined.get(0)), types(edgesTo(joined.get(0))), type.label());
    }

    private String searched(String text) {
        List<String> properties = type.properties().stream()
                .filter(property -> property.has(Trait.SEARCHED))
                .map(Property::name)
                .toList();
        if (properties.isEmpty()) {
            Bounds.upTo(MOST_CHARACTERS)
                    .check(
                            "The number of characters of the search text is from",
                            text.strip().length());
            String part = filters.values().text("search", text.strip().toLowerCase(Locale.ROOT));
            return "MATCH (n:%s)\nWHERE toLower(n.%s) CONTAINS %s\nWITH n"
                    .formatted(type.label(), type.keyProperty(), part);
        }
        return "CALL db.index.fulltext.queryNodes(%s, %s) YIELD node AS n\nWHERE n:%s\nWITH n"
                .formatted(
                        filters.values().text("index", GraphSchema.FULL_TEXT_INDEX),
                        filters.values().text("search", TextQuery.of(text, properties)),
                        type.label());
    }

    private String isJoined(NodeReference neighbour) {
        return "EXISTS { (n)-[:%s]-%s }".formatted(types(edgesTo(neighbour)), pattern(neighbour));
    }

    private String pattern(NodeReference neighbour) {
        return "(:%s {%s: %s})"
                .formatted(
                        neighbour.nodeType().label(),
                        neighbour.nodeType().keyProperty(),
                        filters.values().text("neighbour", neighbour.key()));
    }

    private List<String> edgesTo(NodeReference neighbour) {
        return question.resource().edgesTo((HubNodeType) neighbour.nodeType());
    }

    private static String types(List<String> names) {
        return String.join("|", names);
    }

    private String sorted() {
        return switch (question.sort()) {
            case ResourceQuestion.BY_KEY -> "n." + type.keyProperty();
            case ResourceQuestion.BY_EDGES -> "COUNT { (n)--() } - COUNT { (n)-[:CANDIDATE_OF]-() }";
            default -> "n." + question.sort();
        };
    }

    private String order() {
        return question.sort().equals(ResourceQuestion.BY_KEY)
                ? "value"
                : "value IS NULL, value DESC, n." + type.keyProperty();
    }

    private String behind(ResourceCursor last) {
        String key = filters.values().text("lastKey", last.key());
        String own = "n." + type.keyProperty();
        if (question.sort().equals(ResourceQuestion.BY_KEY)) {
            return own + " > " + key;
        }
        return last.value(sortType())
                .map(found -> filters.values().text("last", found))
                .map(value ->
                        "(value < %1$s OR value IS NULL OR (value = %1$s AND %2$s > %3$s))".formatted(value, own, key))
                .orElse("value IS NULL AND " + own + " > " + key);
    }

    private PropertyType sortType() {
        return type.properties().stream()
                .filter(property -> property.name().equals(question.sort()))
                .map(Property::type)
                .findFirst()
                .orElse(PropertyType.WHOLE_NUMBER);
    }

    private String edges() {
        return degrees(question.resource());
    }

    /** The database keeps the number of edges of a node by type and direction, so that counting them is looking up. */
    private static String degrees(Resource resource) {
        return resource.edges().stream()
                .map(edge -> edge.name()
                        + ": COUNT { (n)%s-[:%s]-%s() }"
                                .formatted(
                                        edge.source() == resource.type() ? "" : "<",
                                        edge.name(),
                                        edge.target() == resource.type() ? "" : ">"))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
