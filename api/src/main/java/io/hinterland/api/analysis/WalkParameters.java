package io.hinterland.api.analysis;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;

/** Which edges walks go along, where they may end, and what they may cost. */
@Introspected
record WalkParameters(
        @QueryValue(defaultValue = "" + WalkOptions.USUAL)
        @Parameter(description = "maximum number of results")
        @Schema(minimum = "1", maximum = "" + WalkOptions.MOST)
        int limit,

        @QueryValue(defaultValue = "false") @Parameter(description = "true to include boilerplate citations")
        boolean boilerplate,

        @QueryValue(defaultValue = "false") @Parameter(description = "true to include targets that are not listed")
        boolean placeholders,

        @QueryValue
        @Parameter(description = "exclude intermediate nodes with more edges than this in the step to or from them")
        @Schema(type = "integer", minimum = "1")
        @Nullable
        String excludeHubs,

        @QueryValue(defaultValue = "false")
        @Parameter(description = "true to answer even if the estimated cost is high")
        boolean allowExpensive,

        @QueryValue
        @Parameter(description = "time limit in seconds; default: the timeout of the server, 60")
        @Schema(type = "integer", minimum = "1", maximum = "" + WalkOptions.LONGEST_DEADLINE)
        @Nullable
        String deadline) {

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
        return deadline == null ? graph : WalkOptions.within(graph, number("deadline", deadline));
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
