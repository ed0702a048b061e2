package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.family.Families;
import io.hinterland.queries.family.Family;
import io.hinterland.queries.family.FamilyRanking;
import io.hinterland.queries.family.FamilySort;
import io.hinterland.queries.family.Kinship;
import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.ModelId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Families of models. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class FamiliesController {

    private final Families families;
    private final FamilyRanking ranking;

    FamiliesController(Graph graph) {
        families = new Families(graph);
        ranking = new FamilyRanking(graph);
    }

    /**
     * Shows the family of a model: roots, ancestors, figures of all descendants, and a page of those that pass the
     * filters.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @param parameters filters and page
     * @return the family
     */
    @Get("/models/{owner}/{name}/family")
    Family family(String owner, String name, @RequestBean FamilyParameters parameters) {
        return families.of(ModelsController.id(owner, name), parameters.filter(), parameters.page());
    }

    /**
     * Shows how two models are related: their nearest common ancestor, and the path between them through it.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @param with id of the other model
     * @return common ancestor and path
     */
    @Get("/models/{owner}/{name}/kinship")
    Kinship kinship(String owner, String name, @QueryValue String with) {
        return families.between(ModelsController.id(owner, name), ModelId.parseReference(with));
    }

    /**
     * Ranks the families of all models by their figures. Reads the lineage of the whole network.
     *
     * @param sort figure to rank by, the largest first
     * @param limit maximum number of families
     * @return the first families, and how many there are
     */
    @Get("/families")
    FamilyRanking.Ranking families(
            @QueryValue(defaultValue = "descendants") @Schema(implementation = FamilySort.class) String sort,
            @QueryValue(defaultValue = "" + FamilyRanking.USUAL)
                    @Schema(minimum = "1", maximum = "" + FamilyRanking.MOST)
                    int limit) {
        return ranking.by(Worded.parse(FamilySort.class, "sort", sort), limit);
    }
}
