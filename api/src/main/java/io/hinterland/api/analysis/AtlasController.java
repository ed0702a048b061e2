package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.atlas.AtlasIndex;
import io.hinterland.queries.atlas.AtlasPlace;
import io.hinterland.schema.identity.ModelId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** All models as a map. */
@Controller(ApiServer.ROOT + "/atlas")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class AtlasController {

    private final KeptAnswers answers;
    private final KeptAtlas kept;

    AtlasController(KeptAnswers answers, KeptAtlas kept) {
        this.answers = answers;
        this.kept = kept;
    }

    /**
     * Describes the map of all models: its size, what its numbers stand for, and its tiles.
     *
     * @return the description
     */
    @Get
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AtlasIndex.class)))
    HttpResponse<AtlasIndex> index(HttpRequest<?> request) {
        return answers.answer(request, AtlasIndex.class, graph -> kept.atlas().index());
    }

    /**
     * Returns the models and edges of a tile in a binary form.
     *
     * @param level 0 for the whole map; each level halves the sides of tiles
     * @param column from the left
     * @param row from the bottom
     * @return the bytes
     */
    @Get("/tiles/{level}/{column}/{row}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> tile(HttpRequest<?> request, int level, int column, int row) {
        return answers.answer(request, byte[].class, graph -> kept.atlas().tile(level, column, row));
    }

    /**
     * Finds a model on the map.
     *
     * @param model id of the model, in any form
     * @return where it is
     */
    @Get("/place")
    AtlasPlace place(@QueryValue String model) {
        return kept.atlas().place(ModelId.parseReference(model));
    }
}
