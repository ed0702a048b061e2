package io.hinterland.bench.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** What somebody would write who has only the driver and wants the answer of {@code query segregation}. */
final class DriverProcess {

    static final String PASSWORD = "NEO4J_PASSWORD";

    private static final String SEGREGATION = "/io/hinterland/queries/canned/segregation.cypher";

    private DriverProcess() {}

    public static void main(String[] arguments) throws IOException {
        String cypher;
        try (InputStream file = Objects.requireNonNull(DriverProcess.class.getResourceAsStream(SEGREGATION))) {
            cypher = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Driver driver = GraphDatabase.driver(
                        arguments[0],
                        AuthTokens.basic(arguments[1], System.getenv().getOrDefault(PASSWORD, "")));
                Session session = driver.session()) {
            session.executeRead(transaction -> transaction.run(cypher).list()).forEach(System.out::println);
        }
    }
}
