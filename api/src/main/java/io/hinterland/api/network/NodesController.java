package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.neighbourhood.FoundNode;
import io.hinterland.queries.neighbourhood.Neighbourhood;
import io.hinterland.queries.neighbourhood.Neighbours;
import io.hinterland.queries.neighbourhood.NodeSearch;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.NodeType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;

/** Nodes of every type. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class NodesController {

    private final NodeSearch search;
    private final Neighbours neighbours;

    NodesController(Graph graph) {
        search = new NodeSearch(graph);
        neighbours = new Neighbours(graph);
    }

    /**
     * Finds nodes of every type by words of their names, the best known of each type first.
     *
     * @param search words of the name; the last one may be cut short
     * @param type types of nodes to find, such as Model; all if there is none
     * @param limit maximum number of nodes of each type
     * @return the nodes, in the order of the schema
     */
    @Get("/nodes")
    List<FoundNode> find(
            @QueryValue String search,
            @QueryValue(defaultValue = "") List<String> type,
            @QueryValue(defaultValue = "" + NodeSearch.USUAL) @Schema(minimum = "1", maximum = "" + NodeSearch.MOST)
                    int limit) {
        return this.search.find(search, types(type), limit);
    }

    /**
     * Shows a node of any type with its properties and its neighbours.
     *
     * @param node the node; its type may stand in front, as in Library:transformers
     * @param type types of neighbours to list, such as Paper; all if there is none
     * @param limit maximum number of neighbours for each type of edge and direction
     * @return the node
     */
    @Get("/neighbours")
    Neighbourhood neighbours(
            @QueryValue String node,
            @QueryValue(defaultValue = "") List<String> type,
            @QueryValue(defaultValue = "" + Neighbours.USUAL) @Schema(minimum = "1", maximum = "" + Neighbours.MOST)
                    int limit) {
        return neighbours.of(node, types(type), limit);
    }

    private static Set<NodeType> types(List<String> given) {
        return Resolver.types(given.stream().filter(type -> !type.isEmpty()).toList());
    }
}
