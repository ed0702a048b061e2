package io.hinterland.api;

import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that calls the API over HTTP; behind it stands the toy hub on a real Neo4j. */
abstract class ApiTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @SuppressWarnings("NullAway.Init")
    static RunningApi api;

    @BeforeAll
    static void start() {
        api = new RunningApi(GRAPH.graph());
    }

    @AfterAll
    static void stop() {
        api.close();
    }
}
