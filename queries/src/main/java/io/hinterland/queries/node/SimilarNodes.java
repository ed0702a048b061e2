package io.hinterland.queries.node;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.GraphSchema;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.PropertyType;
import io.hinterland.schema.failure.NameSuggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** The nodes that somebody perhaps meant who named one that is not there: in another case, by a part of the name. */
final class SimilarNodes {

    static final int MOST = 3;

    private static final CypherTemplate SEARCHED = CypherTemplate.read(SimilarNodes.class, "similar-searched");
    private static final CypherTemplate SCANNED = CypherTemplate.read(SimilarNodes.class, "similar");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}._]+");

    private SimilarNodes() {}

    /**
     * Returns the keys of such nodes of the same type, the likeliest first: those that differ in case alone; else those
     * of which the name is a whole part, such as {@code apache} of {@code apache-2.0}; else the nearest spelling.
     *
     * @return at most {@value #MOST}; none for papers and days, whose neighbours are as different as any others
     */
    static List<String> to(NodeReference missing, TransactionContext transaction) {
        String name = missing.key().toString();
        List<String> keys = candidates(missing.nodeType(), name, transaction);
        return Stream.<Predicate<String>>of(name::equalsIgnoreCase, key -> isPart(name, key))
                .map(like -> keys.stream().filter(like).limit(MOST).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> NameSuggestion.to(name, keys).stream().toList());
    }

    private static boolean isPart(String name, String key) {
        String part = Pattern.quote(name.toLowerCase(Locale.ROOT));
        return Pattern.compile("(^|.*[^\\p{L}\\p{N}])" + part + "($|[^\\p{L}\\p{N}].*)")
                .matcher(key.toLowerCase(Locale.ROOT))
                .matches();
    }

    private static List<String> candidates(NodeType nodeType, String name, TransactionContext transaction) {
        if (!(nodeType instanceof HubNodeType hubNodeType)
                || hubNodeType == HubNodeType.PAPER
                || nodeType.properties().get(0).type() == PropertyType.DAY) {
            return List.of();
        }
        Optional<String> searched = nodeType.properties().stream()
                .filter(property -> property.has(Property.Trait.SEARCHED))
                .map(Property::name)
                .findFirst();
        return searched.map(property -> keys(
                        transaction,
                        SEARCHED.render(nodeType),
                        Map.of("index", GraphSchema.FULL_TEXT_INDEX, "text", text(property, name))))
                .orElseGet(() -> keys(transaction, SCANNED.render(nodeType), Map.of("name", name)));
    }

    private static List<String> keys(TransactionContext transaction, String cypher, Map<String, Object> parameters) {
        return transaction.run(cypher, parameters).list(row -> row.get("key").asString());
    }

    /** Each word as it is, in another spelling, or as the beginning of a longer one; the more of them, the better. */
    private static String text(String property, String name) {
        String clauses = BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .map(word -> "%1$s^4 %1$s~1 %1$s*".formatted(word))
                .collect(Collectors.joining(" "));
        return clauses.isEmpty() ? property + ":\"\"" : property + ":(" + clauses + ")";
    }
}
