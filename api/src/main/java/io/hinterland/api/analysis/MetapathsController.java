package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Walks over metapaths. */
@Controller(ApiServer.ROOT + "/metapaths")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class MetapathsController {

    private final WalkCounts walkCounts;

    MetapathsController(Graph graph) {
        walkCounts = new WalkCounts(graph);
    }

    /**
     * How many walks lead from one node over a metapath to each other, those with most walks first.
     *
     * @param metapath such as Paper-Model-Paper, Model-CITES->Paper<-CITES-Model, or a Cypher pattern
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param limit how many targets, 1 to 1000
     * @param boilerplate true to walk along boilerplate citations as well
     * @param placeholders true to end at models that are not listed as well
     * @return the targets, and the Cypher that finds them
     */
    @Get("/counts")
    Walks counts(
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue(defaultValue = "20") int limit,
            @QueryValue(defaultValue = "false") boolean boilerplate,
            @QueryValue(defaultValue = "false") boolean placeholders) {
        WalkOptions options = new WalkOptions(limit, boilerplate, placeholders);
        return Walks.of(walkCounts.from(source, metapath, options));
    }
}
