package io.hinterland.graph;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.LedgerNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.Property.Trait;
import io.hinterland.schema.failure.UnavailableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** The constraints and indexes of the network, which follow from the enums. Applying them again changes nothing. */
public final class GraphSchema {

    /**
     * The full-text index over what the schema says is searched: models, papers, authors and owners. Its terms are
     * folded to lower case without accents, so that Müller is found as muller; of ids, {@code /} and {@code -} part
     * terms, while {@code _} and a dot between letters or between digits do not.
     */
    public static final String FULL_TEXT_INDEX = "names";

    /**
     * How to drop what earlier programs made under other names, by these names; it would keep the same from being made
     * under those of today.
     */
    private static final Map<String, String> RENAMED = Map.of(
            "written_by_name", "DROP INDEX written_by_name IF EXISTS",
            "authordecision_id", "DROP CONSTRAINT authordecision_id IF EXISTS");

    private static final String FILLED = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name";

    private GraphSchema() {}

    /**
     * Creates what is missing and waits until the indexes are filled. In an empty graph the {@link GraphVersion} is
     * stored as well. Where nothing is to be done, which is so at most starts, two short reads tell. Several programs
     * may do so at once: who meets a deadlock tries again.
     *
     * @throws io.hinterland.schema.failure.UnavailableException if a newer program made the graph
     */
    public static void apply(Graph graph) {
        Present present = graph.inReadTransaction(Present::read);
        present.version().ifPresent(GraphVersion::requireKnown);
        if (!present.isWhole()) {
            Stream.concat(RENAMED.values().stream(), statements().stream())
                    .forEach(statement -> create(graph, statement));
            graph.writeAutoCommitted("CALL db.awaitIndexes(600)", Map.of());
        }
        if (!present.version().equals(Optional.of(GraphVersion.CURRENT)) && GraphVersion.isEmpty(graph)) {
            GraphVersion.writeCurrent(graph);
        }
    }

    private static void create(Graph graph, String statement) {
        try {
            graph.write(statement, Map.of());
        } catch (UnavailableException failure) {
            if (!isMadeAlready(failure)) {
                throw failure;
            }
        }
    }

    /** Another program may make the same between the server's look whether it exists and its making. */
    private static boolean isMadeAlready(UnavailableException failure) {
        return failure.getCause() instanceof Neo4jException cause
                && cause.code().endsWith("AlreadyExists");
    }

    /**
     * What a graph has already.
     *
     * @param indexes the names of those that are filled, constraints among them
     */
    private record Present(Optional<GraphVersion> version, Set<String> indexes) {

        static Present read(TransactionContext transaction) {
            Optional<GraphVersion> version = GraphVersion.stored(transaction);
            return new Present(version, Set.copyOf(transaction.run(FILLED).list(row -> row.get("name")
                    .asString())));
        }

        boolean isWhole() {
            return indexes.containsAll(names()) && Collections.disjoint(indexes, RENAMED.keySet());
        }
    }

    /** Returns the statements in the order in which they are to be run. */
    public static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (HubNodeType type : HubNodeType.values()) {
            statements.add(unique(type.label(), List.of(type.keyProperty())));
        }
        for (LedgerNodeType type : LedgerNodeType.values()) {
            statements.add(unique(type.label(), type.keyProperties()));
        }
        for (HubNodeType type : HubNodeType.values()) {
            for (Property property : type.properties()) {
                if (property.has(Trait.INDEXED) || property.has(Trait.SORTED)) {
                    statements.add(index(type, List.of(property.name())));
                }
                if (property.has(Trait.SORTED)) {
                    // With the key behind it, pages are read in the index's order however many nodes tie.
                    statements.add(index(type, List.of(property.name(), type.keyProperty())));
                }
            }
        }
        for (HubEdgeType type : HubEdgeType.values()) {
            type.properties().stream()
                    .filter(property -> property.has(Trait.INDEXED))
                    .forEach(property -> statements.add(index(type, property)));
        }
        statements.add(fullText());
        return statements;
    }

    private static String unique(String label, List<String> properties) {
        return "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE (%s) IS UNIQUE"
                .formatted(name(label, List.of("key")), label, of("n", properties));
    }

    private static String index(HubNodeType type, List<String> properties) {
        return "CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (%s)"
                .formatted(name(type.label(), properties), type.label(), of("n", properties));
    }

    private static String index(HubEdgeType type, Property property) {
        return "CREATE INDEX %s IF NOT EXISTS FOR ()-[r:%s]-() ON (r.%s)"
                .formatted(name(type.name(), List.of(property.name())), type.name(), property.name());
    }

    private static String name(String type, List<String> properties) {
        return (type + "_" + String.join("_", properties)).toLowerCase(Locale.ROOT);
    }

    private static String of(String variable, List<String> properties) {
        return properties.stream().map(name -> variable + "." + name).collect(Collectors.joining(", "));
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
                .filter(property -> property.has(Trait.SEARCHED))
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
}
