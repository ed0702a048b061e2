package io.hinterland.api.analysis;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.Deadline;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.WalkOptions;
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

        @QueryValue(defaultValue = "false") @Parameter(description = "true to include tags that the Hub sets itself")
        boolean hubTags,

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
        @Parameter(description = "time limit in seconds; default: 60")
        @Schema(type = "integer", minimum = "1", maximum = "" + Deadline.LONGEST)
        @Nullable
        String deadline) {

    WalkOptions options() {
        Bounds.upTo(WalkOptions.MOST).check("The limit is from", limit);
        return new WalkOptions(
                limit,
                new Included(boilerplate, hubTags),
                placeholders,
                excludeHubs == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(DeadlineParameters.number("excludeHubs", excludeHubs)),
                allowExpensive);
    }

    /** Returns the graph, all of whose reads end at the deadline. */
    Graph within(Graph graph) {
        return new DeadlineParameters(deadline).within(graph);
    }
}
