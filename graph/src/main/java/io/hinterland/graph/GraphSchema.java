package io.hinterland.graph;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.LedgerNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constraints and indexes of the network, which follow from the enums. Applying them again changes nothing. */
public final class GraphSchema {

    /**
     * The full-text index over what the schema says is searched: models, papers, authors and owners. Its terms are
     * folded to lower case without accents, so that Müller is found as muller; of ids, {@code /} and {@code -} part
     * terms, while {@code _} and a dot between letters or between digits do not.
     */
    public static final String FULL_TEXT_INDEX = "names";

    private GraphSchema() {}

    /**
     * Creates what is missing and waits until the indexes are filled. In an empty graph the {@link GraphVersion} is
     * stored as well.
     *
     * @throws io.hinterland.schema.failure.UnavailableException if a newer program made the graph
     */
    public static void apply(Graph graph) {
        GraphVersion.of(graph).requireKnown();
        for (String statement : statements()) {
            graph.writeAutoCommitted(statement, Map.of());
        }
        graph.writeAutoCommitted("CALL db.awaitIndexes(600)", Map.of());
        if (GraphVersion.isEmpty(graph)) {
            GraphVersion.writeCurrent(graph);
        }
    }

    /** Returns the statements in the order in which they are to be run. */
    public static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (NodeType nodeType : HubNodeType.values()) {
            statements.add("CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE"
                    .formatted(
                            nodeType.label().toLowerCase(Locale.ROOT) + "_key",
                            nodeType.label(),
                            nodeType.keyProperty()));
        }
        for (LedgerNodeType nodeType : LedgerNodeType.values()) {
            statements.add("CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE (%s) IS UNIQUE"
                    .formatted(
                            nodeType.label().toLowerCase(Locale.ROOT) + "_key",
                            nodeType.label(),
                            nodeType.keyProperties().stream().map("n."::concat).collect(Collectors.joining(", "))));
        }
        for (String property :
                List.of("downloads", "likes", "createdAt", "lastModified", "kind", "listed", "renamedTo")) {
            statements.add("CREATE INDEX model_%s IF NOT EXISTS FOR (n:Model) ON (n.%s)"
                    .formatted(property.toLowerCase(Locale.ROOT), property));
        }
        for (String property : List.of("downloads", "likes", "createdAt", "lastModified")) {
            // With the id behind it, pages of models are read in the index's order however many of them tie.
            statements.add("CREATE INDEX model_%s_id IF NOT EXISTS FOR (n:Model) ON (n.%s, n.id)"
                    .formatted(property.toLowerCase(Locale.ROOT), property));
        }
        statements.add("CREATE INDEX cites_role IF NOT EXISTS FOR ()-[r:%s]-() ON (r.role)".formatted(cites().name()));
        // By a name under which a paper prints an author who has another key.
        statements.add("CREATE INDEX written_by_name IF NOT EXISTS FOR ()-[r:%s]-() ON (r.nameKey)"
                .formatted(HubEdgeType.WRITTEN_BY.name()));
        statements.add(
                "CREATE CONSTRAINT authordecision_id IF NOT EXISTS FOR (n:AuthorDecision) REQUIRE n.id IS UNIQUE");
        statements.add(fullText());
        return statements;
    }

    private static String fullText() {
        List<HubNodeType> types = Stream.of(HubNodeType.values())
                .filter(type -> !searched(type).isEmpty())
                .toList();
        return "CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [%s] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
                .formatted(
                        FULL_TEXT_INDEX,
                        types.stream().map(HubNodeType::label).collect(Collectors.joining("|")),
                        types.stream()
                                .flatMap(type -> searched(type).stream())
                                .distinct()
                                .map("n."::concat)
                                .collect(Collectors.joining(", ")));
    }

    private static List<String> searched(HubNodeType type) {
        return type.properties().stream()
                .filter(property -> property.has(Property.Trait.SEARCHED))
                .map(Property::name)
                .toList();
    }

    /** Returns the names of these constraints and indexes. */
    public static List<String> names() {
        return statements().stream()
                .map(statement -> statement.substring(0, statement.indexOf(" IF NOT EXISTS")))
                .map(statement -> statement.substring(statement.lastIndexOf(' ') + 1))
                .toList();
    }

    private static EdgeType cites() {
        return HubEdgeType.CITES;
    }
}
