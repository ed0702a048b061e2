package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.ScoreOptions;
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

/** Why two nodes are joined. */
@Controller(ApiServer.ROOT + "/metapaths/explanation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class ExplanationController {

    private final WantedAnswers answers;
    private final Explanations explanations;

    ExplanationController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        explanations = new Explanations(graph);
    }

    /**
     * Explains why two nodes are related: returns the best paths between them; if there are none, where and why the
     * walks over each metapath end.
     *
     * @param source model id, arXiv id or node name, such as Qwen/Qwen3-8B or Library:transformers
     * @param target target node, named like the source
     * @param metapath metapath such as Model-Paper-Model; if omitted, all metapaths up to maxLength are followed
     * @param maxLength maximum number of steps if no metapath is given
     * @param limit maximum number of paths
     * @param damping damping of high-degree nodes
     * @param boilerplate true to include boilerplate citations
     * @param hubTags true to include tags that the Hub sets itself
     * @param deadline time limit
     * @return the paths with their shares of the score, and Cypher that displays them
     */
    @Get
    Explanation explanation(
            HttpRequest<?> request,
            @QueryValue String source,
            @QueryValue String target,
            @QueryValue @Nullable String metapath,
            @QueryValue(defaultValue = "" + ExplanationOptions.USUAL_STEPS)
                    @Schema(minimum = "1", maximum = "" + ExplanationOptions.MOST_STEPS)
                    int maxLength,
            @QueryValue(defaultValue = "" + ExplanationOptions.USUAL_PATHS)
                    @Schema(minimum = "1", maximum = "" + ExplanationOptions.MOST_PATHS)
                    int limit,
            @QueryValue(defaultValue = "" + ScoreOptions.USUAL_DAMPING) @Schema(minimum = "0", maximum = "1")
                    double damping,
            @QueryValue(defaultValue = "false") boolean boilerplate,
            @QueryValue(defaultValue = "false") boolean hubTags,
            @RequestBean DeadlineParameters deadline) {
        ExplanationOptions options =
                new ExplanationOptions(limit, maxLength, damping, new Included(boilerplate, hubTags));
        return answers.answer(request, graph -> {
            Explanations asked = explanations.reading(deadline.within(graph));
            return metapath == null
                    ? asked.overAll(source, target, options)
                    : asked.over(source, target, metapath, options);
        });
    }
}
