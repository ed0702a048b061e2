package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.community.Communities;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Communities. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class CommunitiesController {

    private final WholeNetworkAnswers answers;

    CommunitiesController(WholeNetworkAnswers answers) {
        this.answers = answers;
    }

    /**
     * Finds communities of nodes that are linked over a metapath, by the Leiden algorithm. Reads all of its links.
     *
     * @param metapath it reads the same from both ends, or is up to 3 edges between nodes of one type
     * @param resolution resolution of the modularity; a greater one gives smaller communities
     * @param seed seed of the random choices
     * @param limit maximum number of communities
     * @param members maximum number of members of each
     * @return the largest communities, how many there are, and the modularity
     */
    @Get("/communities")
    Communities.Found communities(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue(defaultValue = "1") @Schema(minimum = "0", maximum = "1000") double resolution,
            @QueryValue(defaultValue = "1") long seed,
            @QueryValue(defaultValue = "" + Communities.USUAL) @Schema(minimum = "1", maximum = "" + Communities.MOST)
                    int limit,
            @QueryValue(defaultValue = "" + Communities.USUAL_MEMBERS)
                    @Schema(minimum = "1", maximum = "" + Communities.MOST)
                    int members) {
        return answers.answer(request, graph -> new Communities(graph)
                .over(
                        Metapath.parse(metapath, Metagraph.hub()),
                        new Communities.Options(resolution, seed, limit, members)));
    }
}
