package io.hinterland.api.analysis;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.OptionalInt;

/** Which edges walks go along, where they may end, and what they may cost. */
@Introspected
record WalkParameters(
        @QueryValue(defaultValue = "20") @Parameter(description = "how many answers, 1 to 1000")
        int limit,

        @QueryValue(defaultValue = "false") @Parameter(description = "true to walk along boilerplate citations as well")
        boolean boilerplate,

        @QueryValue(defaultValue = "false")
        @Parameter(description = "true to end at models that are not listed as well")
        boolean placeholders,

        @QueryValue
        @Parameter(description = "not to walk through nodes with more edges than this in the step to them or from them")
        @Schema(type = "integer")
        @Nullable
        String excludeHubs,

        @QueryValue(defaultValue = "false")
        @Parameter(description = "true to answer even if it is estimated to take long")
        boolean allowExpensive,

        @QueryValue
        @Parameter(
                description = "how many seconds the answer may take, 1 to 3600; as the server is set, 60, unless given")
        @Schema(type = "integer")
        @Nullable
        String deadline) {

    private static final int LONGEST_DEADLINE = 3_600;

    WalkOptions options() {
        return new WalkOptions(
                limit,
                boilerplate,
                placeholders,
                excludeHubs == null ? OptionalInt.empty() : OptionalInt.of(number("excludeHubs", excludeHubs)),
                allowExpensive);
    }

    /** Returns the graph, whose reads end at the deadline. */
    Graph within(Graph graph) {
        return deadline == null ? graph : graph.within(Duration.ofSeconds(seconds(number("deadline", deadline))));
    }

    private static int seconds(int deadline) {
        if (deadline < 1 || deadline > LONGEST_DEADLINE) {
            throw new InvalidInputException(
                    "The deadline is from 1 to " + LONGEST_DEADLINE + " seconds, not " + deadline);
        }
        return deadline;
    }

    /** Read here, since what is optional is taken to be absent where it is ill-typed. */
    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new InvalidInputException(
                    "'" + text + "' is not possible for the parameter '" + name + "'; it takes a whole number",
                    malformed);
        }
    }
}
