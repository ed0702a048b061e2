package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.catalog.AuthorCatalog;
import io.hinterland.queries.catalog.AuthorDetail;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.Key;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Authors of papers. */
@Controller(ApiServer.ROOT + "/authors")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class AuthorsController {

    private final AuthorCatalog authors;

    AuthorsController(Graph graph) {
        authors = new AuthorCatalog(graph);
    }

    /**
     * Returns an author with accounts, papers, and the models that cite these papers.
     *
     * @param key key of the author, or a name as printed on a paper, in any case; former keys also work
     * @return the author
     */
    @Get("/{key}")
    AuthorDetail author(String key) {
        return authors.get(
                new Key(NodeReference.parse(HubNodeType.AUTHOR, key).key().toString()));
    }
}
