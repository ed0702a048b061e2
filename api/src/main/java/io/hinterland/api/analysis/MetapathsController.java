package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.cost.MetapathListing;
import io.hinterland.queries.cost.MetapathListing.ListedMetapath;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Which metapaths there are, and the walks over them. */
@Controller(ApiServer.ROOT + "/metapaths")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class MetapathsController {

    private final WantedAnswers answers;
    private final MetapathListing listing;
    private final WalkCounts walkCounts;

    MetapathsController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        listing = new MetapathListing(graph);
        walkCounts = new WalkCounts(graph);
    }

    /**
     * Lists the metapaths between two node types, shortest first, with the estimated cost of each.
     *
     * @param from label of the start node type, such as Model
     * @param to label of the end node type
     * @param maxLength maximum number of steps
     * @param limit maximum number of metapaths
     * @return the metapaths
     */
    @Get
    List<ListedMetapath> list(
            @QueryValue String from,
            @QueryValue String to,
            @QueryValue(defaultValue = "" + MetapathListing.USUAL_LENGTH)
                    @Schema(minimum = "1", maximum = "" + MetapathListing.LONGEST)
                    int maxLength,
            @QueryValue(defaultValue = "" + MetapathListing.USUAL)
                    @Schema(minimum = "1", maximum = "" + MetapathListing.MOST)
                    int limit) {
        return listing.between(from, to, maxLength, limit);
    }

    /**
     * Counts the walks from a node over a metapath to each target, the most walks first.
     *
     * @param metapath metapath such as Paper-Model-Paper or Model-CITES->Paper<-CITES-Model, or a Cypher pattern
     * @param source source node: a model id, an arXiv id or a node name
     * @param parameters options of the walks
     * @return the targets, and the Cypher of the query
     */
    @Get("/counts")
    WalkAnswer counts(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue String source,
            @RequestBean WalkParameters parameters) {
        return answers.answer(
                request,
                graph -> walkCounts.reading(parameters.within(graph)).from(source, metapath, parameters.options()));
    }
}
