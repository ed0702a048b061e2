package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.queries.metapath.ScoreOptions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Why two nodes are joined. */
@Controller(ApiServer.ROOT + "/metapaths/explanation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class ExplanationController {

    private final Explanations explanations;

    ExplanationController(Graph graph) {
        explanations = new Explanations(graph);
    }

    /**
     * The best paths between two nodes; where there are none, at which step each metapath died, and why.
     *
     * @param source a model's id, an arXiv id, or the name of a node, such as Qwen/Qwen3-8B or Library:transformers
     * @param target the same for the other end
     * @param metapath such as Model-Paper-Model; without one, all metapaths up to the length are followed
     * @param maxLength how many steps these have at most
     * @param limit how many paths
     * @param damping how much nodes of high degree are held back
     * @param boilerplate true to walk along boilerplate citations as well
     * @return the paths with their shares of the score, and the Cypher that draws them
     */
    @Get
    Explanation explanation(
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
            @QueryValue(defaultValue = "false") boolean boilerplate) {
        ExplanationOptions options = new ExplanationOptions(limit, maxLength, damping, boilerplate);
        return metapath == null
                ? explanations.overAll(source, target, options)
                : explanations.over(source, target, metapath, options);
    }
}
