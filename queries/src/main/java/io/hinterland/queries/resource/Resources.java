package io.hinterland.queries.resource;

import io.hinterland.graph.Graph;
import io.hinterland.queries.neighbourhood.Neighbourhood;
import io.hinterland.queries.neighbourhood.Neighbours;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.queries.resource.ResourceQuestion.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The nodes of every resource: lists of them, and each by its key. Safe for use by several threads. */
public final class Resources {

    private final Graph graph;

    public Resources(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns a page of nodes.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the network has no node that a filter names
     * @throws io.hinterland.schema.failure.InvalidInputException if the cursor is none of this list, or there is no
     *     word in the search
     */
    public ResourcePage list(ResourceQuestion question) {
        return graph.inReadTransaction(transaction -> {
            ResourceQuestion today = today(question, transaction);
            List<Record> rows = run(transaction, today, ResourceCypher::page);
            boolean more = rows.size() > question.limit();
            List<Record> shown = more ? rows.subList(0, question.limit()) : rows;
            return new ResourcePage(
                    nodes(transaction, question.resource(), question.view(), shown),
                    more ? Optional.of(cursor(today, shown.get(shown.size() - 1))) : Optional.empty(),
                    question.cursor().isPresent() ? Optional.empty() : Optional.of(total(transaction, today)),
                    question.cursor().isPresent() ? List.of() : facets(transaction, today));
        });
    }

    /**
     * Returns a node.
     *
     * @param id key or name, in any form in which people write it; former keys of authors also work
     * @throws io.hinterland.schema.failure.NotFoundException if the network does not have it
     */
    public ResourceNode get(Resource resource, String id, View view) {
        return graph.inReadTransaction(transaction -> {
            Object key =
                    NodeReference.parse(resource.type(), id).today(transaction).key();
            List<Record> rows = transaction
                    .run(ResourceCypher.node(resource), Map.of("key", key))
                    .list();
            return nodes(transaction, resource, view, rows).get(0);
        });
    }

    /** People know renamed models and merged authors by the ids that they had. */
    private static ResourceQuestion today(ResourceQuestion question, TransactionContext transaction) {
        List<NodeReference> neighbours = question.neighbours().stream()
                .map(neighbour -> neighbour.today(transaction))
                .toList();
        return new ResourceQuestion(
                question.resource(),
                question.search(),
                question.properties(),
                neighbours,
                question.sort(),
                question.limit(),
                question.cursor(),
                question.view(),
                question.facets());
    }

    private interface Statement {
        String of(ResourceCypher cypher);
    }

    private static List<Record> run(TransactionContext transaction, ResourceQuestion question, Statement statement) {
        ResourceCypher cypher = new ResourceCypher(question);
        String text = statement.of(cypher);
        return transaction.run(text, cypher.parameters()).list();
    }

    private static String cursor(ResourceQuestion question, Record last) {
        Optional<String> value = Optional.of(last.get("value"))
                .filter(found -> !found.isNull() && !question.sort().equals(ResourceQuestion.BY_KEY))
                .map(found -> found.asString());
        return new ResourceCursor(question.fingerprint(), value, last.get("key").asString()).text();
    }

    private static long total(TransactionContext transaction, ResourceQuestion question) {
        return run(transaction, question, ResourceCypher::total)
                .get(0)
                .get("total")
                .asLong();
    }

    private static List<ResourcePage.Facet> facets(TransactionContext transaction, ResourceQuestion question) {
        return question.facets().stream()
                .map(by -> new ResourcePage.Facet(
                        by,
                        run(transaction, question, cypher -> cypher.facet(by)).stream()
                                .map(row -> new ResourcePage.Count(
                                        Neighbours.plain(row.get("value").asObject()),
                                        row.get("nodes").asLong()))
                                .toList()))
                .toList();
    }

    private static List<ResourceNode> nodes(
            TransactionContext transaction, Resource resource, View view, List<Record> rows) {
        List<String> keys = rows.stream().map(row -> row.get("key").asString()).toList();
        Map<String, List<Neighbourhood.Link>> links = view.expanded().isEmpty()
                ? Map.of()
                : Neighbours.links(transaction, resource.type(), keys, view.expanded(), Neighbours.USUAL);
        return rows.stream()
                .map(row -> new ResourceNode(
                        resource.type().label(),
                        row.get("key").asString(),
                        row.get("name").asString(),
                        edges(resource, row),
                        properties(view, row),
                        links.getOrDefault(row.get("key").asString(), List.of())))
                .toList();
    }

    private static Map<String, Long> edges(Resource resource, Record row) {
        Map<String, Long> edges = new LinkedHashMap<>();
        resource.edges()
                .forEach(edge ->
                        edges.put(edge.name(), row.get("edges").get(edge.name()).asLong()));
        return edges;
    }

    private static Map<String, Object> properties(View view, Record row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String field : view.fields()) {
            var value = row.get("properties").get(field);
            if (!value.isNull()) {
                properties.put(field, Neighbours.plain(value.asObject()));
            }
        }
        return properties;
    }
}
