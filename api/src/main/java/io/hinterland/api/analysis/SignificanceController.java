package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.significance.Significance;
import io.hinterland.queries.significance.SignificanceAnswer;
import io.hinterland.queries.significance.SignificanceOptions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How surprising walk counts are. */
@Controller(ApiServer.ROOT + "/metapaths/significance")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class SignificanceController {

    private final WantedAnswers answers;
    private final Significance significance;

    SignificanceController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        significance = new Significance(graph);
    }

    /**
     * Tests the significance of the walk counts from a node, given the degrees of all nodes, the most significant
     * first.
     *
     * @param metapath metapath such as Paper-Model-Paper
     * @param source source node: a model id, an arXiv id or a node name
     * @param target target node, to test only this pair; default: the targets with the most walks
     * @param limit maximum number of targets
     * @param permutations number of permuted networks to compare with
     * @param seed seed of the random numbers; the same seed gives the same answer
     * @param boilerplate true to include boilerplate citations
     * @param hubTags true to include tags that the Hub sets itself
     * @param deadline time limit
     * @return counts, expected counts and p-values
     */
    @Get
    SignificanceAnswer significance(
            HttpRequest<?> request,
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
            @QueryValue(defaultValue = "false") boolean boilerplate,
            @QueryValue(defaultValue = "false") boolean hubTags,
            @RequestBean DeadlineParameters deadline) {
        SignificanceOptions options =
                new SignificanceOptions(limit, permutations, seed, new Included(boilerplate, hubTags));
        return answers.answer(request, graph -> {
            Significance asked = significance.reading(deadline.within(graph));
            return target == null
                    ? asked.from(source, metapath, options)
                    : asked.between(source, target, metapath, options);
        });
    }
}
