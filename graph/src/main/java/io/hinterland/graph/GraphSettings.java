package io.hinterland.graph;

import io.hinterland.schema.failure.InvalidInputException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a Neo4j server is and how to enter it.
 *
 * @param uri {@code bolt}, {@code neo4j}, or one of these with {@code +s} or {@code +ssc}
 * @param database empty for the user's home database
 * @param readTimeout after which the server ends a read
 * @param directory in which the server keeps its data, where that is known and on this machine
 */
public record GraphSettings(
        URI uri,
        String username,
        String password,
        Optional<String> database,
        Duration readTimeout,
        Optional<Path> directory) {

    public static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(60);

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    public GraphSettings {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw new InvalidInputException(
                    "'" + uri
                            + "' is not the address of a Neo4j server; write one such as bolt://localhost:7687, neo4j://host or neo4j+s://id.databases.neo4j.io");
        }
    }

    public GraphSettings(URI uri, String username, String password) {
        this(uri, username, password, Optional.empty(), DEFAULT_READ_TIMEOUT);
    }

    public GraphSettings(URI uri, String username, String password, Optional<String> database, Duration readTimeout) {
        this(uri, username, password, database, readTimeout, Optional.empty());
    }

    /** Returns the same of a server that keeps its data in a directory of this machine. */
    public GraphSettings keptIn(Path place) {
        return new GraphSettings(uri, username, password, database, readTimeout, Optional.of(place));
    }

    /**
     * Reads {@code NEO4J_URI}, {@code NEO4J_USERNAME} ({@code neo4j} unless given), {@code NEO4J_PASSWORD} and
     * {@code NEO4J_DATABASE}.
     *
     * @return nothing where {@code NEO4J_URI} is not set, which means the local server
     * @throws InvalidInputException if the address is malformed or the password is missing
     */
    public static Optional<GraphSettings> fromEnvironment(Map<String, String> environment) {
        return set(environment, "NEO4J_URI")
                .map(uri -> new GraphSettings(
                        parse(uri),
                        set(environment, "NEO4J_USERNAME").orElse("neo4j"),
                        set(environment, "NEO4J_PASSWORD")
                                .orElseThrow(() -> new InvalidInputException(
                                        "NEO4J_URI is set but NEO4J_PASSWORD is not; set it, or give --password-file")),
                        set(environment, "NEO4J_DATABASE"),
                        DEFAULT_READ_TIMEOUT));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static URI parse(String uri) {
        try {
            return URI.create(uri.strip());
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInputException("NEO4J_URI is not a URI: " + malformed.getMessage(), malformed);
        }
    }

    /** Returns the same under another address. */
    GraphSettings at(URI address) {
        return new GraphSettings(address, username, password, database, readTimeout, directory);
    }

    /** Returns the same with another timeout of reads. */
    GraphSettings within(Duration timeout) {
        return new GraphSettings(uri, username, password, database, timeout, directory);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return username + " at " + uri + database.map(name -> "/" + name).orElse("");
    }
}
