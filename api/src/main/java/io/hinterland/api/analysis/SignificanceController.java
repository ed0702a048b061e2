package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.significance.Significance;
import io.hinterland.queries.significance.SignificanceAnswer;
import io.hinterland.queries.significance.SignificanceOptions;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

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
     * @param limit how many targets, 1 to 100
     * @param permutations how many permuted networks to compare with, 9 to 999
     * @param seed the same seed gives the same answer
     * @param boilerplate true to walk along boilerplate citations as well
     * @return counts, what would be expected, and p-values
     */
    @Get
    SurprisingCounts significance(
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue @Nullable String target,
            @QueryValue(defaultValue = "20") int limit,
            @QueryValue(defaultValue = "99") int permutations,
            @QueryValue(defaultValue = "1") long seed,
            @QueryValue(defaultValue = "false") boolean boilerplate) {
        SignificanceOptions options = new SignificanceOptions(limit, permutations, seed, boilerplate);
        return SurprisingCounts.of(
                target == null
                        ? significance.from(source, metapath, options)
                        : significance.between(source, target, metapath, options));
    }

    /**
     * How surprising the walk counts from a node are.
     *
     * @param metapath in long notation
     * @param source the key of the node, as the graph has it
     * @param permutations how many permuted networks were compared with
     * @param counts the most surprising first
     */
    @Introspected
    record SurprisingCounts(String metapath, String source, int permutations, List<SignificanceAnswer.SurprisingCount> counts) {

        static SurprisingCounts of(SignificanceAnswer answer) {
            return new SurprisingCounts(
                    answer.metapath().toString(), answer.source(), answer.permutations(), answer.counts());
        }
    }
}
