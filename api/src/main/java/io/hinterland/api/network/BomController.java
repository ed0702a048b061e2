package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.graph.Graph;
import io.hinterland.queries.bom.BillOfMaterials;
import io.hinterland.queries.bom.BillsOfMaterials;
import io.hinterland.queries.bom.BomFormat;
import io.hinterland.queries.bom.BomRows;
import io.hinterland.queries.bom.CycloneDx;
import io.hinterland.queries.bom.Spdx;
import io.hinterland.schema.Worded;
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

/** Bills of materials. */
@Controller(ApiServer.ROOT + "/models")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class BomController {

    private final BillsOfMaterials bills;

    BomController(Graph graph) {
        bills = new BillsOfMaterials(graph);
    }

    /**
     * Returns the bill of materials of a model: itself, all models that it derives from, their licences and datasets.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @param format form of the bill
     * @return the bill
     */
    @Get("/{owner}/{name}/bom")
    @Produces({MediaType.APPLICATION_JSON, "application/vnd.cyclonedx+json", MediaType.TEXT_CSV})
    @ApiResponse(
            responseCode = "200",
            description = "the bill",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BillOfMaterials.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> bom(
            String owner,
            String name,
            @QueryValue(defaultValue = "json") @Schema(implementation = BomFormat.class) String format) {
        BomFormat wanted = Worded.parse(BomFormat.class, "format", format);
        BillOfMaterials bill = bills.of(ModelsController.id(owner, name));
        return switch (wanted) {
            case JSON -> HttpResponse.ok(bill).contentType(MediaType.APPLICATION_JSON_TYPE);
            case CYCLONEDX -> text(CycloneDx.json(bill), "application/vnd.cyclonedx+json; version=1.6");
            case SPDX -> text(Spdx.json(bill), "application/spdx+json");
            case CSV -> text(AnswerCsv.of(BomRows.COLUMNS, BomRows.of(bill)), "text/csv; charset=utf-8");
        };
    }

    private static HttpResponse<String> text(String bill, String type) {
        return HttpResponse.ok(bill).contentType(new MediaType(type));
    }
}
