package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.schema.metapath.Metagraph;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Which types of nodes and edges there are. */
@Controller(ApiServer.ROOT + "/schema")
@Tag(name = "network")
class SchemaController {

    /**
     * Returns the metagraph: node types with their keys, edge types with the node types they connect, and groups of
     * edge types.
     *
     * @return the metagraph
     */
    @Get
    NetworkSchema schema() {
        return NetworkSchema.of(Metagraph.hub());
    }
}
