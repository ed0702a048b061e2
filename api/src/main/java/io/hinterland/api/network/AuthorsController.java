package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.catalog.AuthorCatalog;
import io.hinterland.queries.catalog.AuthorDetail;
import io.hinterland.schema.failure.InvalidInputException;
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
     * One author with accounts, papers, and the models that cite these papers.
     *
     * @param key the author's key, or a name that a paper prints, in any case; keys that are used no more lead on
     * @return the author
     */
    @Get("/{key}")
    AuthorDetail author(String key) {
        if (!Key.canMake(key)) {
            throw new InvalidInputException("An author has a name of 1 to " + Key.MOST_BYTES + " bytes");
        }
        return authors.get(Key.of(key));
    }
}
