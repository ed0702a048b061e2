package io.hinterland.queries.neighbourhood;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.catalog.TextQuery;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.Property.Trait;
import io.hinterland.schema.PropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Search over the nodes of all types by words of their names. Safe for use by several threads. */
public final class NodeSearch {

    public static final int MOST = 50;
    public static final int USUAL = 5;

    private static final CypherTemplate SEARCHED = CypherTemplate.read(NodeSearch.class, "searched");
    private static final CypherTemplate SCANNED = CypherTemplate.read(NodeSearch.class, "scanned");

    private final Graph graph;

    public NodeSearch(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns the nodes whose name has the words: of each type the best known, types in the order of the schema. The
     * last word may be cut short. Value nodes are found by a part of their key.
     *
     * @param wanted only nodes of these types; empty for all
     * @param limit how many of each type at most, 1 to {@value #MOST}
     * @throws io.hinterland.schema.failure.InvalidInputException if there is no word in the text, or too much of it
     */
    public List<FoundNode> find(String text, Set<? extends NodeType> wanted, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        return graph.inReadTransaction(transaction -> {
            List<FoundNode> found = new ArrayList<>();
            Stream.of(HubNodeType.values())
                    .filter(type -> wanted.isEmpty() || wanted.contains(type))
                    .filter(type -> type.properties().get(0).type() == PropertyType.TEXT)
                    .forEach(type -> found.addAll(find(transaction, type, text, limit)));
            return found;
        });
    }

    private static List<FoundNode> find(TransactionContext transaction, HubNodeType type, String text, int limit) {
        List<String> searched = type.properties().stream()
                .filter(property -> property.has(Trait.SEARCHED))
                .map(Property::name)
                .toList();
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return searched.isEmpty()
                ? read(transaction, type, SCANNED, Map.of("text", typed, "limit", limit))
                : read(
                        transaction,
                        type,
                        SEARCHED,
                        Map.of(
                                "index",
                                GraphSchema.FULL_TEXT_INDEX,
                                "text",
                                TextQuery.of(text, searched),
                                "limit",
                                limit));
    }

    private static List<FoundNode> read(
            TransactionContext transaction, NodeType type, CypherTemplate statement, Map<String, Object> parameters) {
        return transaction.run(statement.render(type), parameters).list(row -> node(type, row));
    }

    private static FoundNode node(NodeType type, Record row) {
        return new FoundNode(
                type.label(),
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("edges").asLong());
    }
}
