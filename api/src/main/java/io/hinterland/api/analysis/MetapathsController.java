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
     * The metapaths between two node types, the shorter first, each with what it would cost.
     *
     * @param from the label of a node type, such as Model
     * @param to the same for the other end
     * @param maxLength the most steps
     * @param limit how many
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
     * How many walks lead from one node over a metapath to each other, those with most walks first.
     *
     * @param metapath such as Paper-Model-Paper, Model-CITES->Paper<-CITES-Model, or a Cypher pattern
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param parameters which edges walks go along, where they may end, and what they may cost
     * @return the targets, and the Cypher that finds them
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
