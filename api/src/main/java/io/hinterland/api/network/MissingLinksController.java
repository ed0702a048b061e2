package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.missing.LinkPrecision;
import io.hinterland.queries.missing.MissingLink;
import io.hinterland.queries.missing.MissingLinks;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Links between models and papers that are likely missing. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class MissingLinksController {

    private final MissingLinks links;

    MissingLinksController(Graph graph) {
        links = new MissingLinks(graph);
    }

    /**
     * Lists links between models and papers that no record states and that are likely, the likeliest first. Compares
     * models and papers of the whole network.
     *
     * @param leastScore lowest score, from 0 to 1
     * @param limit maximum number of links
     * @return the likeliest links with score and evidence, and how many there are
     */
    @Get("/links/missing")
    MissingLink.Found missing(
            @QueryValue(defaultValue = "0.5") @Schema(minimum = "0", maximum = "1") double leastScore,
            @QueryValue(defaultValue = "" + MissingLinks.USUAL) @Schema(minimum = "1", maximum = "" + MissingLinks.MOST)
                    int limit) {
        return links.find(leastScore, limit);
    }

    /**
     * Measures how often each kind of evidence for a missing link is right, on the links of the network that are known.
     *
     * @return figures of each kind of evidence
     */
    @Get("/links/precision")
    List<LinkPrecision> precision() {
        return links.precision();
    }
}
