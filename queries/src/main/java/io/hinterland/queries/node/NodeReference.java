package io.hinterland.queries.node;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.PropertyType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.HubReference;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.identity.ModelId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * One node as people name it.
 *
 * @param key the value of its key property in the graph: a text, or a date for a publication date
 */
public record NodeReference(NodeType nodeType, Object key) {

    private static final String CODE_HOST = "https://github.com/";

    private static final String AUTHOR = CypherFile.read(NodeReference.class, "author");
    private static final CypherTemplate FIND = CypherTemplate.read(NodeReference.class, "node");

    /**
     * Reads the id of a model, a dataset or a paper in any form in which people write and paste it, an address
     * included; a day; or the name of any other node however it is spelt. For a node type outside the hub's the text is
     * the key. This is the only parser of what people write for a node.
     *
     * @throws InvalidInputException if no node of that type can be named so
     */
    public static NodeReference parse(NodeType nodeType, String typed) {
        return new NodeReference(
                nodeType,
                nodeType instanceof HubNodeType hubNodeType ? hubKey(hubNodeType, CleanText.clean(typed)) : typed);
    }

    /**
     * Makes sure that the graph has the node.
     *
     * @throws NotFoundException if it has not, or if the Hub has it under another id, which the message names
     */
    public void require(TransactionContext transaction) {
        Object today = today(transaction).key();
        if (!today.equals(key)) {
            throw new NotFoundException(
                    "The " + type() + " '" + key + "' is '" + today + "' now; ask for it by that id");
        }
    }

    /**
     * Returns what was found from the node; where that is nothing, there may be no such node.
     *
     * @throws NotFoundException as {@link #require} does
     */
    public <T> List<T> found(List<T> rows, TransactionContext transaction) {
        if (rows.isEmpty()) {
            require(transaction);
        }
        return rows;
    }

    /**
     * Returns the node by the key that it has today; a renamed model is also known by those that it had, an author by
     * every name that a paper prints and by keys of times when more, or fewer, were known to be the same.
     *
     * @throws NotFoundException if the graph does not have it
     */
    public NodeReference today(TransactionContext transaction) {
        return found(transaction)
                .map(row -> new NodeReference(nodeType, row.get("today").asObject()))
                .orElseThrow(() -> missing(transaction));
    }

    /** Returns what to say where the graph does not have the node, with the nodes that were perhaps meant. */
    public NotFoundException missing(TransactionContext transaction) {
        return new NotFoundException(
                "There is no " + type() + " '" + key + "' in the network" + hint(), SimilarNodes.to(this, transaction));
    }

    private String hint() {
        if (nodeType == HubNodeType.PAPER) {
            return "; it contains the papers that models cite";
        }
        return nodeType.keyProperty().equals("id") ? "; ids are case-sensitive" : "";
    }

    private String type() {
        return type(nodeType);
    }

    /** Returns what people call nodes of the type, such as {@code publication date}. */
    private static String type(NodeType nodeType) {
        return nodeType.label().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    boolean exists(TransactionContext transaction) {
        return found(transaction).isPresent();
    }

    private Optional<Record> found(TransactionContext transaction) {
        return nodeType == HubNodeType.AUTHOR
                ? author(transaction, key.toString())
                        .or(() -> turnedRound(key.toString()).flatMap(name -> author(transaction, name)))
                : transaction.run(FIND.render(nodeType), Map.of("key", key)).stream()
                        .findFirst();
    }

    private static Optional<Record> author(TransactionContext transaction, String key) {
        return transaction.run(AUTHOR, mention(key)).stream().findFirst();
    }

    /** {@code finn, chelsea}, as lists of references have it. */
    private static Optional<String> turnedRound(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && comma == name.lastIndexOf(',')
                ? Optional.of((name.substring(comma + 1) + " " + name.substring(0, comma)).strip())
                : Optional.empty();
    }

    /** A key such as {@code wei wang @2304.13705} names a paper and the name that it prints; an old id has a colon. */
    private static Map<String, Object> mention(String key) {
        int at = key.lastIndexOf(" @");
        return at < 0
                ? Map.of("key", key, "name", "", "paper", "")
                : Map.of(
                        "key",
                        key,
                        "name",
                        key.substring(0, at),
                        "paper",
                        key.substring(at + 2).replace(':', '/'));
    }

    private static Object hubKey(HubNodeType nodeType, String text) {
        if (nodeType.isFoundByName()) {
            return key(nodeType, text);
        }
        return switch (nodeType) {
            case MODEL -> ModelId.parseReference(text).value();
            case DATASET -> dataset(text);
            case PAPER -> ArxivId.parseReference(text).value();
            case REPOSITORY -> repository(text);
            default -> nodeType.properties().get(0).type() == PropertyType.DAY ? date(text) : text;
        };
    }

    private static String key(NodeType nodeType, String text) {
        if (!Key.canMake(text)) {
            throw new InvalidInputException(
                    "The name of the " + type(nodeType) + " has 1 to " + Key.MOST_BYTES + " bytes");
        }
        return Key.of(text).value();
    }

    /** The names of datasets are free text in old listings; only what looks like a path may be written otherwise. */
    private static String dataset(String text) {
        return text.contains("/") || text.contains("--")
                ? HubReference.dataset(text).orElse(text)
                : text;
    }

    private static String repository(String text) {
        String url = text.toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?github\\.com/", "");
        return CODE_HOST + url.replaceFirst("(\\.git)?/?$", "");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInputException("'" + text + "' is not a day; write one such as 2023-04-25", malformed);
        }
    }
}
