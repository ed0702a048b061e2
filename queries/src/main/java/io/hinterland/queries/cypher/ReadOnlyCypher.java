package io.hinterland.queries.cypher;

import io.hinterland.graph.BoundedConnection;
import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.PlainValues;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Statements of other people's. They are read twice before they are run: their words here, and their plan as Neo4j
 * makes it. They run in a read transaction that ends at the deadline, and on a connection that takes so many bytes and
 * no more. Safe for use by several threads.
 */
public final class ReadOnlyCypher {

    /** What the server may send for one statement, in bytes; in memory it may be thirty times as much. */
    public static final long MOST_BYTES = 4_000_000;

    /**
     * In seconds, beyond the deadline: Neo4j ends a transaction where it looks whether it should, which is not
     * everywhere.
     */
    private static final int GRACE = 2;

    private final Graph graph;

    /** @param graph whose server answers; its cancellation and deadline hold for the statement */
    public ReadOnlyCypher(Graph graph) {
        this.graph = graph;
    }

    /**
     * Runs a statement.
     *
     * @throws InvalidInputException if it is no statement, does not only read, or its answer is too large
     * @throws DeadlineException if it takes longer than it may
     */
    public CypherAnswer answer(CypherQuestion question) {
        graph.requireWanted();
        try (BoundedConnection connection = BoundedConnection.to(graph.settings(), MOST_BYTES)) {
            Graph bounded = graph.limiting(connection.graph()).within(Duration.ofSeconds(question.deadline()));
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    connection::breakOff,
                    CompletableFuture.delayedExecutor(question.deadline() + GRACE, TimeUnit.SECONDS));
            try {
                return bounded.inReadTransaction(transaction -> answer(transaction, question));
            } catch (UnavailableException failure) {
                throw explained(failure, connection);
            } finally {
                end.cancel(false);
            }
        }
    }

    private static CypherAnswer answer(TransactionContext transaction, CypherQuestion question) {
        PlanCheck.check(transaction
                .run("EXPLAIN\n" + question.statement(), question.parameters())
                .consume());
        Result result = transaction.run(question.statement(), question.parameters());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (rows.size() < question.limit() && result.hasNext()) {
            rows.add(cells(result.next()));
        }
        return new CypherAnswer(result.keys(), rows, result.hasNext());
    }

    private static List<@Nullable Object> cells(Record row) {
        List<@Nullable Object> cells = new ArrayList<>();
        row.values().forEach(value -> cells.add(PlainValues.of(value)));
        return cells;
    }

    private static HinterlandException explained(UnavailableException failure, BoundedConnection connection) {
        if (connection.isExceeded()) {
            return new InvalidInputException(
                    "The answer has more than " + MOST_BYTES + " bytes; ask for fewer rows or smaller values", failure);
        }
        if (connection.isBrokenOff()) {
            return new DeadlineException(
                    "The statement took longer than it may; ask for less, or add a filter", failure);
        }
        return failure.getCause() instanceof Neo4jException refused && isOfStatement(refused)
                ? new InvalidInputException("Neo4j refused the statement: " + refused.getMessage(), failure)
                : failure;
    }

    /** What a statement asks for may be too much for the server, which is no fault of the server either. */
    private static boolean isOfStatement(Neo4jException refused) {
        return refused instanceof ClientException
                || refused instanceof DatabaseException
                || Stream.of("OutOfMemory", "StackOverFlow").anyMatch(refused.code()::contains);
    }
}
