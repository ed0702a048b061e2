package io.hinterland.graph;

import io.hinterland.schema.LedgerNodeType;
import io.hinterland.schema.failure.UnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/**
 * The version of the form in which a graph holds the network. It is stored in the graph when its schema is made, so
 * that a later program can say what an older graph lacks, and an older program that it does not know a newer graph.
 */
public record GraphVersion(int number) {

    /** Graphs of this version and earlier ones have no stored version. */
    private static final int FIRST = 1;

    /** What came with each version after the first, in their order. */
    private static final List<Change> CHANGES = List.of(
            new Change(
                    2,
                    "the institutions of authors",
                    "run 'hinterland fetch papers' or 'hinterland load papers', which add them from the papers in the"
                            + " graph"),
            new Change(
                    3,
                    "the marks of tags that the Hub sets itself",
                    "run 'hinterland load models' with any listing, which marks all tags in the graph"),
            new Change(
                    4,
                    "the short names of models, datasets and repositories",
                    "run 'hinterland load models' with any listing, which adds those of all nodes in the graph"),
            new Change(
                    5,
                    "what OpenAlex, Crossref and other sources say of papers",
                    "run 'hinterland load papers' or 'hinterland fetch papers', and then load or fetch what these sources"
                            + " say"));

    public static final GraphVersion CURRENT = new GraphVersion(FIRST + CHANGES.size());

    private static final String READ = CypherFile.read(GraphVersion.class, "version");
    private static final String WRITE = CypherFile.read(GraphVersion.class, "write-version");
    private static final String IS_EMPTY = CypherFile.read(GraphVersion.class, "is-empty");

    /**
     * A change of the form.
     *
     * @param version the first version that has it
     * @param what older graphs lack
     * @param remedy the command that adds it
     */
    private record Change(int version, String what, String remedy) {}

    /** Returns the version of a graph. An empty graph has the current one: nothing is missing in it. */
    public static GraphVersion of(TransactionContext transaction) {
        return stored(transaction).orElseGet(() -> isEmpty(transaction) ? CURRENT : new GraphVersion(FIRST));
    }

    /** Returns the version that is stored in a graph, if there is one. */
    static Optional<GraphVersion> stored(TransactionContext transaction) {
        return transaction.run(READ).stream()
                .findFirst()
                .map(row -> new GraphVersion(row.get("version").asInt()));
    }

    /** Returns the version of a graph as {@link #of(TransactionContext)} does. */
    public static GraphVersion of(Graph graph) {
        return graph.inReadTransaction(GraphVersion::of);
    }

    /** Returns whether a graph has no nodes, apart from those in which loads keep books about it. */
    public static boolean isEmpty(Graph graph) {
        return graph.inReadTransaction(GraphVersion::isEmpty);
    }

    private static boolean isEmpty(TransactionContext transaction) {
        List<String> books = Stream.of(LedgerNodeType.values())
                .filter(LedgerNodeType::isMadeByLoads)
                .map(LedgerNodeType::label)
                .toList();
        return !transaction.run(IS_EMPTY, Map.of("books", books)).hasNext();
    }

    /** Stores the version that a graph has reached. */
    void write(Graph graph) {
        graph.write(WRITE, Map.of("version", number));
    }

    /** Stores in a graph that was made as a whole by this program that it has the current version. */
    public static void writeCurrent(Graph graph) {
        CURRENT.write(graph);
    }

    /**
     * Stores that a graph now has what came with a version, if it had all that came earlier.
     *
     * @param version up to the current one
     */
    public static void reach(Graph graph, int version) {
        if (of(graph).number == version - 1) {
            new GraphVersion(version).write(graph);
        }
    }

    public boolean isNewerThanProgram() {
        return number > CURRENT.number;
    }

    /** @throws UnavailableException if a newer program made the graph, which this one may misunderstand or damage */
    public GraphVersion requireKnown() {
        if (isNewerThanProgram()) {
            throw new UnavailableException(
                    "The graph has version " + number + ", and this program knows versions up to " + CURRENT.number
                            + "; use a newer Hinterland, or load the data again into another directory");
        }
        return this;
    }

    /** Returns what the graph lacks in comparison to a new one; nothing for the current version. */
    public Optional<String> lacks() {
        return joined(changes().stream().map(Change::what).toList());
    }

    /** Returns how to add what it lacks. */
    public Optional<String> remedy() {
        return joined(changes().stream().map(Change::remedy).distinct().toList());
    }

    /** Returns what to tell people about a graph that lacks something. */
    public Optional<String> notice() {
        return lacks().map(lacking ->
                "The graph has version " + number + " and lacks " + lacking + ": " + remedy().orElse(""));
    }

    private List<Change> changes() {
        return CHANGES.stream().filter(change -> change.version() > number).toList();
    }

    private static Optional<String> joined(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", texts));
    }
}
