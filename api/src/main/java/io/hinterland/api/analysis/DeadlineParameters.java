package io.hinterland.api.analysis;

import io.hinterland.api.problem.WrittenNumber;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Deadline;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** How long an answer may take. */
@Introspected
record DeadlineParameters(
        @QueryValue
        @Parameter(description = "time limit in seconds; default: 60")
        @Schema(type = "integer", minimum = "1", maximum = "" + Deadline.LONGEST)
        @Nullable
        String deadline) {

    /** Returns the graph, all of whose reads end at the deadline; without one, when a single read would. */
    Graph within(Graph graph) {
        return deadline == null
                ? graph.within(graph.settings().readTimeout())
                : Deadline.within(graph, number("deadline", deadline));
    }

    /** Read here, since what is optional is taken to be absent where it is ill-typed. */
    static int number(String name, String text) {
        WrittenNumber.fault(name, text, int.class).ifPresent(fault -> {
            throw new InvalidInputException(fault);
        });
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(text)));
    }
}
