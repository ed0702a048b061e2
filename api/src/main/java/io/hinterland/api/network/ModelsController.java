package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.api.problem.Problem;
import io.hinterland.queries.catalog.ModelCatalog;
import io.hinterland.queries.catalog.ModelDetail;
import io.hinterland.queries.catalog.ModelProfile;
import io.hinterland.queries.catalog.ModelProfiles;
import io.hinterland.queries.catalog.ModelSummary;
import io.hinterland.queries.catalog.Page;
import io.hinterland.queries.catalog.Relatives;
import io.hinterland.queries.history.Histories;
import io.hinterland.queries.history.ModelHistory;
import io.hinterland.schema.identity.HubReference;
import io.hinterland.schema.identity.ModelId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;

/**
 * Models. A bare name, of the hub's first models, has {@code _} in the place of the owner; whatever names a model may
 * stand behind it, {@code _%2Fx} also for an owner of that name.
 */
@Controller(ApiServer.ROOT + "/models")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class ModelsController {

    private static final String NO_OWNER = "_";

    private final WantedAnswers answers;

    ModelsController(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Searches models. All filters must match; names are case-insensitive.
     *
     * @param parameters search text and filters
     * @return one page of models
     */
    @Get
    Page<ModelSummary> search(HttpRequest<?> request, @RequestBean SearchParameters parameters) {
        return models(request, models -> models.search(parameters.toSearch()));
    }

    /**
     * Returns a model with everything it is linked to.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @return the model
     */
    @Get("/{owner}/{name}")
    ModelDetail model(HttpRequest<?> request, String owner, String name) {
        return models(request, models -> models.get(id(owner, name)));
    }

    /**
     * Returns a model by its whole id, by its address at the Hub, or by any other form in which people write an id.
     *
     * @param id id or address; a slash in it may be written as it is, or as %2F
     * @return the model
     */
    @Get("/{id:.+}")
    ModelDetail modelByReference(HttpRequest<?> request, String id) {
        ModelId meant = HubReference.model(id).map(ModelId::new).orElseThrow(() -> Problem.noSuchAddress(request));
        return models(request, models -> models.get(meant));
    }

    /**
     * Returns everything about a model at once: facts, parents with their licences, children, siblings, papers of it
     * and of its ancestors, results, history, and what is missing.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @return the profile of the model
     */
    @Get("/{owner}/{name}/profile")
    ModelProfile profile(HttpRequest<?> request, String owner, String name) {
        return answers.answer(request, graph -> new ModelProfiles(graph).of(id(owner, name)));
    }

    /**
     * Lists the papers that a model cites, newest first, with the role of each citation and the evidence for it.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @return the papers
     */
    @Get("/{owner}/{name}/papers")
    List<ModelCatalog.CitedPaper> papers(HttpRequest<?> request, String owner, String name) {
        return models(request, models -> models.papers(id(owner, name)));
    }

    /**
     * Lists the models that a model derives from, the nearest first.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @param depth maximum number of edges to follow
     * @param limit maximum number of models
     * @return the ancestors
     */
    @Get("/{owner}/{name}/parents")
    Relatives parents(
            HttpRequest<?> request,
            String owner,
            String name,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL_DEPTH)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.DEEPEST)
                    int depth,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.MOST)
                    int limit) {
        return models(request, models -> models.parents(id(owner, name), new Relatives.Reach(depth, limit)));
    }

    /**
     * Lists the models that derive from a model, the nearest first, then by downloads.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @param depth maximum number of edges to follow
     * @param limit maximum number of models
     * @return the descendants
     */
    @Get("/{owner}/{name}/children")
    Relatives children(
            HttpRequest<?> request,
            String owner,
            String name,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL_DEPTH)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.DEEPEST)
                    int depth,
            @QueryValue(defaultValue = "" + Relatives.Reach.USUAL)
                    @Schema(minimum = "1", maximum = "" + Relatives.Reach.MOST)
                    int limit) {
        return models(request, models -> models.children(id(owner, name), new Relatives.Reach(depth, limit)));
    }

    /**
     * Shows the history of a model: changes of downloads, likes and trending score, and removed edges.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @return the history, oldest first
     */
    @Get("/{owner}/{name}/history")
    ModelHistory history(HttpRequest<?> request, String owner, String name) {
        return answers.answer(request, graph -> new Histories(graph).of(id(owner, name)));
    }

    /** Asks the catalogue for as long as somebody waits. */
    private <T> T models(HttpRequest<?> request, Function<ModelCatalog, T> question) {
        return answers.answer(request, graph -> question.apply(new ModelCatalog(graph)));
    }

    /** Returns the id that the parts of an address stand for. */
    static ModelId id(String owner, String name) {
        return ModelId.parseReference(owner.equals(NO_OWNER) ? name : owner + "/" + name);
    }
}
