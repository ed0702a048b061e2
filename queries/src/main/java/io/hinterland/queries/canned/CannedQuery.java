package io.hinterland.queries.canned;

import io.hinterland.graph.Graph;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A question that is answered so often that its Cypher is kept, in a file of its own.
 *
 * @param name name in kebab case
 * @param title title in a few words
 * @param purpose what it shows and how it counts
 * @param parameters parameters that it takes
 * @param cypher the query with its description, to be pasted into Neo4j Browser
 */
public record CannedQuery(String name, String title, String purpose, List<Parameter> parameters, String cypher) {

    private static final String WHEN_EMPTY = "// empty: ";

    public CannedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads parameters as they were typed, by their names.
     *
     * @throws InvalidInputException if the query does not take one of them, or misses one
     */
    public QueryArguments arguments(Map<String, String> texts) {
        return QueryArguments.read(this, texts);
    }

    /**
     * Answers the query in a read transaction.
     *
     * @throws InvalidInputException as {@link #arguments}
     * @throws NotFoundException if a node that a parameter names is not in the graph
     */
    public Answer run(Graph graph, Map<String, String> texts) {
        return run(graph, texts, run -> run.answer(pasteable(texts)));
    }

    /** Answers the query as {@link #run} does, but with all rows that there are unless a limit is given. */
    public Answer runWhole(Graph graph, Map<String, String> texts) {
        return limiting().filter(texts::containsKey).isPresent()
                ? run(graph, texts)
                : run(graph, texts, run -> run.whole(pasteable(texts)));
    }

    /**
     * Returns the keys of the nodes of a network by their type, with all that there are unless a limit is given.
     *
     * @throws InvalidInputException as {@link #arguments}, or if the answer is a table
     */
    public Map<NodeType, Set<Object>> network(Graph graph, Map<String, String> texts) {
        if (!isNetwork()) {
            throw new InvalidInputException("The query " + name + " answers a table, not a network; run it with"
                    + " 'hinterland query " + name + " --format csv'");
        }
        boolean limited = limiting().filter(texts::containsKey).isPresent();
        return run(graph, texts, run -> NetworkNodes.of(run.paths(limited)));
    }

    /** Returns how many rows there are without a limit. */
    public long rows(Graph graph, Map<String, String> texts) {
        return run(graph, texts, QueryRun::rows);
    }

    private <T> T run(Graph graph, Map<String, String> texts, Function<QueryRun, T> question) {
        QueryArguments arguments = arguments(texts);
        return graph.inReadTransaction(
                transaction -> question.apply(new QueryRun(this, arguments.values(transaction), transaction)));
    }

    /** Returns what an answer without rows may mean, if the head of the file says so. */
    public Optional<String> whenEmpty() {
        return cypher.lines()
                .filter(line -> line.startsWith(WHEN_EMPTY))
                .map(line -> line.substring(WHEN_EMPTY.length()))
                .findFirst();
    }

    /** Returns the parameter that limits how much the answer has; nothing if it is never limited. */
    public Optional<String> limiting() {
        return Stream.of("limit", "children")
                .filter(limiting -> parameters.stream()
                        .anyMatch(parameter -> parameter.name().equals(limiting)))
                .findFirst();
    }

    /** Returns whether the answer is a network, of which a limit counts nodes and not rows. */
    public boolean isNetwork() {
        return cypher.strip().endsWith("RETURN path");
    }

    /**
     * Returns what to paste into Neo4j Browser: {@code :param} lines with the values, and the query.
     *
     * @throws InvalidInputException as {@link #arguments}
     */
    public String pasteable(Map<String, String> texts) {
        return parameters.isEmpty() ? cypher : arguments(texts).browserLines() + "\n\n" + cypher;
    }

    /**
     * The answer to a canned query.
     *
     * @param name name of the query
     * @param columns names of the columns
     * @param rows each as long as there are columns; cells are null, text, {@code Long}, {@code Double},
     * @param name name of the query
     * @param columns names of the columns
     * @param rows each as long as there are columns; cells are null, text, {@code Long}, {@code Double},
     *     {@code Boolean}, lists, or maps as {@link PlainValues} makes them, so that they can be written as JSON
     * @param truncated whether there would be more without a limit
     * @param reason what it may mean that there are no rows; empty where there are some, or where nothing is known
     * @param cypher the query with its values, to be pasted into Neo4j Browser
     */
    public record Answer(
            String name,
            List<String> columns,
            List<List<@Nullable Object>> rows,
            boolean truncated,
            String reason,
            String cypher) {

        Answer asTruncated() {
            return new Answer(name, columns, rows, true, reason, cypher);
        }

        static List<@Nullable Object> cells(Record row) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.values().forEach(value -> cells.add(PlainValues.of(value)));
            return Collections.unmodifiableList(cells);
        }
    }
}
