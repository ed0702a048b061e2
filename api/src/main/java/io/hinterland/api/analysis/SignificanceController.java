package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.significance.Significance;
import io.hinterland.queries.significance.SignificanceAnswer;
import io.hinterland.queries.significance.SignificanceOptions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How surprising walk counts are. */
@Controller(ApiServer.ROOT + "/metapaths/significance")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class SignificanceController {

    private final Significance significance;

    SignificanceController(Graph graph) {
        significance = new Significance(graph);
    }

    /**
     * How surprising the numbers of walks from one node are, given the degrees of all nodes, the most surprising first.
     *
     * @param metapath such as Paper-Model-Paper
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param target the node to end at, for this pair alone; else those that most walks lead to
     * @param limit how many targets
     * @param permutations how many permuted networks to compare with
     * @param seed the same seed gives the same answer
     * @param boilerplate true to walk along boilerplate citations as well
     * @return counts, what would be expected, and p-values
     */
    @Get
    SignificanceAnswer significance(
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue @Nullable String target,
            @QueryValue(defaultValue = "" + SignificanceOptions.USUAL_TARGETS)
                    @Schema(minimum = "1", maximum = "" + SignificanceOptions.MOST_TARGETS)
                    int limit,
            @QueryValue(defaultValue = "" + SignificanceOptions.USUAL_PERMUTATIONS)
                    @Schema(
                            minimum = "" + SignificanceOptions.LEAST_PERMUTATIONS,
                            maximum = "" + SignificanceOptions.MOST_PERMUTATIONS)
                    int permutations,
            @QueryValue(defaultValue = "" + SignificanceOptions.USUAL_SEED) long seed,
            @QueryValue(defaultValue = "false") boolean boilerplate) {
        SignificanceOptions options = new SignificanceOptions(limit, permutations, seed, boilerplate);
        return target == null
                ? significance.from(source, metapath, options)
                : significance.between(source, target, metapath, options);
    }
}
