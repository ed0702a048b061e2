package io.hinterland.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionContext;

/** Writing through {@link Graph}. */
public abstract class WriteContract {

    @Test
    protected void aWriteTellsWhatItChanged(Graph graph) {
        assertThat(graph.write("CREATE (:Model {id: $id})", Map.of("id", "a/b")).nodesCreated())
                .isEqualTo(1);
        assertThat(ids(graph)).containsExactly("a/b");
    }

    @Test
    protected void writesOfOneTransactionAllTakeEffectOrNone(Graph graph) {
        assertThatThrownBy(() -> graph.inWriteTransaction(transaction -> {
                    transaction.run("CREATE (:Model {id: 'a/b'})");
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(ids(graph)).isEmpty();
    }

    @Test
    protected void manyRowsAreWrittenInTransactionsOfTheirOwn(Graph graph) {
        graph.writeAutoCommitted(
                "UNWIND range(1, 2500) AS number CALL (number) { CREATE (:Tag {key: toString(number)}) } IN TRANSACTIONS OF 1000 ROWS",
                Map.of());
        assertThat(graph.read("MATCH (n:Tag) RETURN count(n) AS count", Map.of(), row -> row.get("count")
                        .asInt()))
                .containsExactly(2500);
    }

    /** Each of two writers locks one node, waits for the other to have done so, and asks for the other's. */
    @Test
    protected void aWriteThatMetADeadlockIsTriedAgain(Graph graph) {
        graph.write("CREATE (:Model {id: 'a'}), (:Model {id: 'b'})", Map.of());
        CyclicBarrier bothHaveLocked = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        CompletableFuture.allOf(
                        writer(graph, List.of("a", "b"), bothHaveLocked, attempts),
                        writer(graph, List.of("b", "a"), bothHaveLocked, attempts))
                .join();
        assertThat(attempts).hasValueGreaterThan(2);
        assertThat(graph.read("MATCH (n:Model) RETURN n.writes AS writes", Map.of(), row -> row.get("writes")
                        .asInt()))
                .containsExactly(2, 2);
    }

    private static CompletableFuture<Void> writer(
            Graph graph, List<String> order, CyclicBarrier bothHaveLocked, AtomicInteger attempts) {
        AtomicInteger own = new AtomicInteger();
        return CompletableFuture.runAsync(() -> graph.inWriteTransaction(transaction -> {
            attempts.incrementAndGet();
            write(transaction, order.get(0));
            if (own.getAndIncrement() == 0) {
                await(bothHaveLocked);
            }
            return write(transaction, order.get(1));
        }));
    }

    private static boolean write(TransactionContext transaction, String id) {
        return transaction
                .run("MATCH (n:Model {id: $id}) SET n.writes = coalesce(n.writes, 0) + 1", Map.of("id", id))
                .consume()
                .counters()
                .containsUpdates();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> ids(Graph graph) {
        return graph.read("MATCH (n:Model) RETURN n.id AS id", Map.of(), row -> row.get("id")
                .asString());
    }
}
