package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.util.List;

/** Says in one line why a server did not start and what to do, after what it printed. */
final class StartFailure {

    private StartFailure() {}

    static UnavailableException explained(DataDirectory directory, ServerOptions options, List<String> log) {
        return new UnavailableException(
                "Neo4j did not start; its log is " + directory.serverLog() + ": " + String.join(" / ", log));
    }
}
