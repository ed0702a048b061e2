package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalInt;

/** Walks over metapaths. */
@Controller(ApiServer.ROOT + "/metapaths")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class MetapathsController {

    private static final String HALF = "0.5";

    private final WalkCounts walkCounts;
    private final MetapathScores metapathScores;

    MetapathsController(Graph graph) {
        walkCounts = new WalkCounts(graph);
        metapathScores = new MetapathScores(graph);
    }

    /**
     * How many walks lead from one node over a metapath to each other, those with most walks first.
     *
     * @param metapath such as Paper-Model-Paper, Model-CITES->Paper<-CITES-Model, or a Cypher pattern
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param limit how many targets, 1 to 1000
     * @param boilerplate true to walk along boilerplate citations as well
     * @param placeholders true to end at models that are not listed as well
     * @param excludeHubs not to walk through nodes with more edges than this in the step to them or from them
     * @return the targets, and the Cypher that finds them
     */
    @Get("/counts")
    Walks counts(
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue(defaultValue = "20") int limit,
            @QueryValue(defaultValue = "false") boolean boilerplate,
            @QueryValue(defaultValue = "false") boolean placeholders,
            @Nullable @QueryValue Integer excludeHubs) {
        WalkOptions options = new WalkOptions(limit, boilerplate, placeholders, most(excludeHubs));
        return Walks.of(walkCounts.from(source, metapath, options));
    }

    /**
     * How strongly a metapath joins one node to each other, the highest scores first.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param measure what to measure
     * @param damping how much DWPC holds back nodes of high degree, 0 to 1
     * @param limit how many targets, 1 to 1000
     * @param boilerplate true to walk along boilerplate citations as well
     * @param placeholders true to end at models that are not listed as well
     * @param excludeHubs not to walk through nodes with more edges than this in the step to them or from them
     * @return the targets, and the Cypher that finds them
     */
    @Get("/scores")
    Scores scores(
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue
                    @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
                    String measure,
            @QueryValue(defaultValue = HALF) double damping,
            @QueryValue(defaultValue = "20") int limit,
            @QueryValue(defaultValue = "false") boolean boilerplate,
            @QueryValue(defaultValue = "false") boolean placeholders,
            @Nullable @QueryValue Integer excludeHubs) {
        WalkOptions walks = new WalkOptions(limit, boilerplate, placeholders, most(excludeHubs));
        return Scores.of(metapathScores.from(source, metapath, new ScoreOptions(Measure.of(measure), damping, walks)));
    }

    /**
     * How strongly a metapath joins two nodes.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param target the node to end at, listed or not
     * @param measure what to measure
     * @param damping how much DWPC holds back nodes of high degree, 0 to 1
     * @param boilerplate true to walk along boilerplate citations as well
     * @param excludeHubs not to walk through nodes with more edges than this in the step to them or from them
     * @return the score, and the Cypher that finds it
     */
    @Get("/scores/pair")
    Pair pair(
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue String target,
            @QueryValue
                    @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
                    String measure,
            @QueryValue(defaultValue = HALF) double damping,
            @QueryValue(defaultValue = "false") boolean boilerplate,
            @Nullable @QueryValue Integer excludeHubs) {
        WalkOptions walks = new WalkOptions(1, boilerplate, true, most(excludeHubs));
        return Pair.of(metapathScores.between(
                source, target, metapath, new ScoreOptions(Measure.of(measure), damping, walks)));
    }

    private static OptionalInt most(@Nullable Integer excludeHubs) {
        return excludeHubs == null ? OptionalInt.empty() : OptionalInt.of(excludeHubs);
    }
}
