package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.candidate.Charting;
import io.hinterland.queries.candidate.HeldOutLineage;
import io.hinterland.queries.candidate.HiddenPart;
import io.hinterland.queries.candidate.Prior;
import io.hinterland.queries.candidate.Recovery;
import io.hinterland.queries.lineage.LineageStructure;
import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.ModelId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shape of the declared lineage, and lineage that no one declares. */
@Controller(ApiServer.ROOT + "/lineage")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class LineageController {

    private final WholeNetworkAnswers answers;

    LineageController(WholeNetworkAnswers answers) {
        this.answers = answers;
    }

    /**
     * Lists candidates for the parents of models that declare none, with confidence and evidence. They are inferred.
     * Reads all models and the lineage of the whole network.
     *
     * @param model id of one model; if omitted, all models of kind undeclared and all that are only named as parents
     * @param leastConfidence least confidence of a candidate
     * @param without evidence to leave out, separated by commas
     * @param limit maximum number of candidates
     * @return the most likely candidates, and how many there are
     */
    @Get("/candidates")
    Charting.Chart candidates(
            HttpRequest<?> request,
            @QueryValue @Nullable String model,
            @QueryValue(defaultValue = "" + Charting.USUAL_CONFIDENCE) @Schema(minimum = "0", maximum = "1")
                    double leastConfidence,
            @QueryValue @Nullable String without,
            @QueryValue(defaultValue = "" + Charting.USUAL) @Schema(minimum = "1", maximum = "" + Charting.MOST)
                    int limit) {
        Set<Prior> unused = priors(without);
        return answers.answer(
                request,
                graph -> model == null
                        ? new Charting(graph).undeclared(leastConfidence, unused, limit)
                        : new Charting(graph).of(ModelId.parseReference(model), leastConfidence, unused, limit));
    }

    /**
     * Measures candidates for parents on declared lineage that is hidden from them. Reads the whole network.
     *
     * @param hidden what is hidden: what a tenth of the models declares, or a tenth of the families
     * @param without evidence to leave out, separated by commas
     * @return precision and recall by confidence, and calibration
     */
    @Get("/recovery")
    Recovery recovery(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "models") @Schema(implementation = HiddenPart.class) String hidden,
            @QueryValue @Nullable String without) {
        HiddenPart part = Worded.parse(HiddenPart.class, "part", hidden);
        Set<Prior> unused = priors(without);
        return answers.answer(request, graph -> new HeldOutLineage(graph).recovery(part, unused));
    }

    /**
     * Shows the shape of the declared lineage: edges by relation, leaves, ages of parents, depths. Reads all of it.
     *
     * @return the figures, beside published ones
     */
    @Get("/structure")
    LineageStructure structure(HttpRequest<?> request) {
        return answers.answer(request, LineageStructure::read);
    }

    private static Set<Prior> priors(@Nullable String list) {
        return list == null
                ? Set.of()
                : Stream.of(list.split(","))
                        .map(word -> Worded.parse(Prior.class, "prior", word))
                        .collect(Collectors.toSet());
    }
}
