package io.hinterland.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * One Neo4j database. All of Hinterland reads and writes through here: reads run in read transactions with a timeout,
 * both kinds are retried on transient faults, and what goes wrong comes out as a
 * {@link io.hinterland.schema.failure.HinterlandException}. Safe for use by several threads; owns its connections until
 * closed.
 */
public final class Graph implements AutoCloseable {

    private static final String CANCEL = CypherFile.read(Graph.class, "cancel");
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(15);
    private static final int MOST_TRIES = 100;
    private static final long BETWEEN_TRIES = 100;

    private final Driver driver;
    private final GraphSettings settings;
    private final ReadLimits limits;

    private Graph(Driver driver, GraphSettings settings, ReadLimits limits) {
        this.driver = driver;
        this.settings = settings;
        this.limits = limits;
    }

    /**
     * Connects and makes sure that the server answers.
     *
     * @throws io.hinterland.schema.failure.UnavailableException if there is no server, or it lets nobody in
     */
    public static Graph connect(GraphSettings settings) {
        return connect(settings, LONGEST_RETRY);
    }

    /** @param retry for how long a transaction is tried again after a transient fault */
    static Graph connect(GraphSettings settings, Duration retry) {
        Config config = Config.builder()
                .withUserAgent("hinterland")
                .withLogging(Logging.slf4j())
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(retry.toSeconds(), TimeUnit.SECONDS)
                .build();
        return GraphFailures.translated(settings, () -> {
            Driver driver = GraphDatabase.driver(
                    settings.uri(), AuthTokens.basic(settings.username(), settings.password()), config);
            try {
                driver.verifyConnectivity();
                return new Graph(driver, settings, ReadLimits.NONE);
            } catch (RuntimeException failure) {
                driver.close();
                throw failure;
            }
        });
    }

    public GraphSettings settings() {
        return settings;
    }

    /**
     * Returns the same graph for one answer, all of whose reads together end within a time from now on; an earlier end
     * that was set before stays. It lives as long as this one.
     */
    public Graph within(Duration time) {
        ReadLimits tighter = limits.within(time);
        return tighter.equals(limits) ? this : new Graph(driver, settings.within(time), tighter);
    }

    /** Returns the same graph, whose reads {@link #cancel} ends. It lives as long as this one. */
    public Graph cancelledBy(Cancellation wanted) {
        return new Graph(driver, settings, limits.cancelledBy(wanted));
    }

    /** Returns another graph, whose reads end when those of this one do. It lives as long as the other. */
    public Graph limiting(Graph other) {
        return new Graph(other.driver, other.settings, limits);
    }

    /** Returns how much time is left for an answer: that until the end that was set, else the timeout of one read. */
    public Duration timeLeft() {
        return limits.left().orElse(settings.readTimeout());
    }

    /**
     * Makes sure that the answer is still wanted and in time; long work between reads asks now and then.
     *
     * @throws io.hinterland.schema.failure.CancelledException if nobody waits for it any more
     * @throws io.hinterland.schema.failure.DeadlineException if its time is over
     */
    public void requireWanted() {
        limits.require();
    }

    /**
     * Ends what is being read for an answer that nobody wants any more, and keeps further reads for it from beginning.
     * Returns when none is left, or after ten seconds.
     */
    public void cancel(Cancellation unwanted) {
        unwanted.cancel();
        for (int tries = 0; tries < MOST_TRIES && !unwanted.isOverWithin(BETWEEN_TRIES); tries++) {
            writeAutoCommitted(CANCEL, Map.of("token", unwanted.token()));
        }
    }

    /** Runs a read and returns its rows in order. All of them are held in memory: see {@link #stream} for many. */
    public <T> List<T> read(String cypher, Map<String, ?> parameters, Function<Record, T> row) {
        return inReadTransaction(
                transaction -> transaction.run(cypher, bound(parameters)).list(row));
    }

    /** Runs a read that answers one row or none; of several rows the first counts. */
    public <T> Optional<T> readFirst(String cypher, Map<String, ?> parameters, Function<Record, T> row) {
        return read(cypher, parameters, row).stream().findFirst();
    }

    /**
     * Runs a read and hands on its rows as they come, so that any number of them fits. A fault midway is not retried,
     * since rows were already handed on; no timeout applies but an end that was set.
     */
    public void stream(String cypher, Map<String, ?> parameters, Consumer<Record> row) {
        limits.told(() -> GraphFailures.translated(settings, () -> {
            try (Session session = session(AccessMode.READ)) {
                session.run(cypher, bound(parameters), limits.terms()).forEachRemaining(row);
                return true;
            }
        }));
    }

    /** Runs several reads in one read transaction, so that they see the same graph. */
    public <T> T inReadTransaction(Function<TransactionContext, T> work) {
        return limits.told(() -> GraphFailures.translated(settings, () -> {
            try (Session session = session()) {
                return session.executeRead(
                        transaction -> ifWanted(work, transaction), limits.terms(settings.readTimeout()));
            }
        }));
    }

    /**
     * Returns up to what the graph has been written, by whomever: a text that any write makes another one. Costs one
     * short read.
     */
    public String revision() {
        return limits.told(() -> GraphFailures.translated(settings, () -> {
            try (Session session = session()) {
                session.executeRead(
                        transaction -> transaction.run("RETURN 1").consume(), limits.terms(settings.readTimeout()));
                return session.lastBookmarks().stream()
                        .map(Bookmark::value)
                        .sorted()
                        .collect(Collectors.joining(" "));
            }
        }));
    }

    /** A transaction that was begun before the cancellation is found by it; one that is begun later ends itself. */
    private <T> T ifWanted(Function<TransactionContext, T> work, TransactionContext transaction) {
        limits.require();
        return work.apply(transaction);
    }

    /** Runs one write in a transaction of its own. */
    public SummaryCounters write(String cypher, Map<String, ?> parameters) {
        return inWriteTransaction(transaction ->
                transaction.run(cypher, bound(parameters)).consume().counters());
    }

    /** Runs several writes in one transaction: all of them take effect, or none. The work may run more than once. */
    public <T> T inWriteTransaction(Function<TransactionContext, T> work) {
        return GraphFailures.translated(settings, () -> {
            try (Session session = session()) {
                return session.executeWrite(work::apply);
            }
        });
    }

    /** Runs a statement outside a managed transaction, as {@code CALL … IN TRANSACTIONS} and schema changes need. */
    public SummaryCounters writeAutoCommitted(String cypher, Map<String, ?> parameters) {
        return GraphFailures.translated(settings, () -> {
            try (Session session = session()) {
                return session.run(cypher, bound(parameters)).consume().counters();
            }
        });
    }

    /**
     * Runs a write and keeps its transaction open, with the locks that it took; it is never committed.
     *
     * @param timeout how long the transaction may last, waiting for locks included; zero for any time
     * @throws io.hinterland.schema.failure.DeadlineException if it lasts longer
     */
    public HeldTransaction hold(String cypher, Map<String, ?> parameters, Duration timeout) {
        return GraphFailures.translated(settings, () -> {
            Session session = session();
            try {
                TransactionConfig config = timeout.isZero()
                        ? TransactionConfig.empty()
                        : TransactionConfig.builder().withTimeout(timeout).build();
                Transaction transaction = session.beginTransaction(config);
                transaction.run(cypher, bound(parameters)).consume();
                return new HeldTransaction(settings, session, transaction);
            } catch (RuntimeException failure) {
                session.close();
                throw failure;
            }
        });
    }

    private static Map<String, Object> bound(Map<String, ?> parameters) {
        return Map.copyOf(parameters);
    }

    private Session session() {
        return session(AccessMode.WRITE);
    }

    /** The mode counts where no managed transaction sets its own. */
    private Session session(AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
        settings.database().ifPresent(config::withDatabase);
        return driver.session(config.build());
    }

    @Override
    public void close() {
        driver.close();
    }
}
