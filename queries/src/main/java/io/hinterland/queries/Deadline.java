package io.hinterland.queries;

import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.Duration;

/** How long an answer may take as a whole, however many reads it needs. */
public final class Deadline {

    /** In seconds. */
    public static final int LONGEST = 3_600;

    private Deadline() {}

    /**
     * Returns a graph all of whose reads end at a deadline from now on.
     *
     * @param seconds how long the answer may take, 1 to {@value #LONGEST}
     * @throws InvalidInputException if that is out of bounds
     */
    public static Graph within(Graph graph, int seconds) {
        Bounds.upTo(LONGEST).check("The deadline in seconds is from", seconds);
        return graph.within(Duration.ofSeconds(seconds));
    }

    /** Returns a graph for a part of an answer that may take half of the time left, so that others can follow. */
    public static Graph withinHalf(Graph graph) {
        return graph.within(graph.timeLeft().dividedBy(2));
    }
}
