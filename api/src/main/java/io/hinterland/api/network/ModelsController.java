package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.catalog.ModelCatalog;
import io.hinterland.queries.catalog.ModelDetail;
import io.hinterland.queries.catalog.ModelSummary;
import io.hinterland.queries.catalog.Page;
import io.hinterland.queries.catalog.Relatives;
import io.hinterland.queries.history.Histories;
import io.hinterland.queries.history.ModelHistory;
import io.hinterland.schema.identity.ModelId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Models. A bare name, of the hub's first models, has {@code _} in the place of the owner. */
@Controller(ApiServer.ROOT + "/models")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class ModelsController {

    private static final String NO_OWNER = "_";

    private final ModelCatalog models;
    private final Histories histories;

    ModelsController(Graph graph) {
        models = new ModelCatalog(graph);
        histories = new Histories(graph);
    }

    /**
     * Finds models. All filters hold at once; names may be in any case.
     *
     * @param parameters the question
     * @return one page of models
     */
    @Get
    Page<ModelSummary> search(@RequestBean SearchParameters parameters) {
        return models.search(parameters.toSearch());
    }

    /**
     * One model with all that it is joined to.
     *
     * @param owner the account, or _ for a model without one
     * @param name the part of the id behind the slash; case counts
     * @return the model
     */
    @Get("/{owner}/{name}")
    ModelDetail model(String owner, String name) {
        return models.get(id(owner, name));
    }

    /**
     * The papers that a model cites, newest first, each with the role of the citation and the evidence for it.
     *
     * @param owner the account, or _ for a model without one
     * @param name the part of the id behind the slash; case counts
     * @return the papers
     */
    @Get("/{owner}/{name}/papers")
    List<ModelCatalog.CitedPaper> papers(String owner, String name) {
        return models.papers(id(owner, name));
    }

    /**
     * The models that one derives from, the nearest first.
     *
     * @param owner the account, or _ for a model without one
     * @param name the part of the id behind the slash; case counts
     * @param depth how many edges to follow
     * @param limit how many models to tell
     * @return the ancestors
     */
    @Get("/{owner}/{name}/parents")
    Relatives parents(
            String owner,
            String name,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL_DEPTH)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.DEEPEST)
                    int depth,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.MOST)
                    int limit) {
        return models.parents(id(owner, name), new Relatives.Reach(depth, limit));
    }

    /**
     * The models that derive from one, the nearest first, those of equal depth by downloads.
     *
     * @param owner the account, or _ for a model without one
     * @param name the part of the id behind the slash; case counts
     * @param depth how many edges to follow
     * @param limit how many models to tell
     * @return the descendants
     */
    @Get("/{owner}/{name}/children")
    Relatives children(
            String owner,
            String name,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL_DEPTH)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.DEEPEST)
                    int depth,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.MOST)
                    int limit) {
        return models.children(id(owner, name), new Relatives.Reach(depth, limit));
    }

    /**
     * How a model changed: downloads, likes and trending score as a series of changes, and the edges that it lost.
     *
     * @param owner the account, or _ for a model without one
     * @param name the part of the id behind the slash; case counts
     * @return the history, oldest first
     */
    @Get("/{owner}/{name}/history")
    ModelHistory history(String owner, String name) {
        return histories.of(id(owner, name));
    }

    private static ModelId id(String owner, String name) {
        return ModelId.parse(owner.equals(NO_OWNER) ? name : owner + "/" + name);
    }
}
