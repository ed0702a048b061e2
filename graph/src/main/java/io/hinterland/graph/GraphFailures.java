package io.hinterland.graph;

import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.UnavailableException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Turns what the driver throws into words that say what to do. */
final class GraphFailures {

    private GraphFailures() {}

    static <T> T translated(GraphSettings settings, Supplier<T> work) {
        try {
            return work.get();
        } catch (AuthenticationException refused) {
            throw new UnavailableException(
                    "Neo4j at " + settings.uri() + " does not accept the user name or password of '"
                            + settings.username() + "'; check NEO4J_USERNAME and NEO4J_PASSWORD",
                    refused);
        } catch (ServiceUnavailableException | SessionExpiredException unreachable) {
            throw unreachable(settings, String.valueOf(unreachable.getMessage()), unreachable);
        } catch (SecurityException insecure) {
            throw new UnavailableException(
                    "Cannot make a secure connection to " + settings.uri() + ": " + insecure.getMessage(), insecure);
        } catch (Neo4jException failure) {
            throw settings.directory()
                    .filter(FullDisk::isOf)
                    .<RuntimeException>map(directory -> FullDisk.explain(directory, failure))
                    .orElseGet(() -> byCode(settings, failure));
        }
    }

    private static UnavailableException unreachable(GraphSettings settings, String reason, Exception cause) {
        String advice = settings.directory()
                .map(directory -> "the local server of the data directory " + directory
                        + " has ended or does not respond; its log is " + directory.resolve("logs/debug.log")
                        + "; end 'hinterland up' if it still runs, and start again")
                .orElse("check that it runs and that NEO4J_URI is right");
        return new UnavailableException(
                "No Neo4j answers at " + settings.uri() + "; " + advice + " (" + reason + ")", cause);
    }

    private static boolean isUnknownHost(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(UnknownHostException.class::isInstance);
    }

    private static RuntimeException byCode(GraphSettings settings, Neo4jException failure) {
        // One whose time is up while it waits for a lock is told of the lock.
        if (Stream.of("TransactionTimedOut", "Terminated", "LockClientStopped").anyMatch(failure.code()::contains)) {
            return new DeadlineException(
                    "The query took longer than the " + settings.readTimeout().toSeconds()
                            + " s it was given; ask for less, or add a filter",
                    failure);
        }
        if (failure.code().contains("MemoryPoolOutOfMemory") || failure.code().contains("OutOfMemory")) {
            return new UnavailableException(
                    "Neo4j ran out of memory on this query; ask for less, or give the server more", failure);
        }
        if (failure.code().contains("DatabaseUnavailable")) {
            return new UnavailableException(
                    "Neo4j runs, but its database does not: it stops after a fault, such as a full disk; stop Neo4j and start"
                            + " it again, and see its log if that does not help ("
                            + failure.getMessage() + ")",
                    failure);
        }
        if (isUnknownHost(failure)) {
            return unreachable(settings, "there is no host " + settings.uri().getHost(), failure);
        }
        return new UnavailableException("Neo4j refused: " + failure.getMessage(), failure);
    }
}
