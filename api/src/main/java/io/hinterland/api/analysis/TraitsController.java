package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.trait.CompletenessGroup;
import io.hinterland.queries.trait.CompletenessTable;
import io.hinterland.queries.trait.Drift;
import io.hinterland.queries.trait.Mutation;
import io.hinterland.queries.trait.Traits;
import io.hinterland.queries.trait.TransitionTable;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** How traits change along lineage. Each request reads all models and the lineage of the whole network. */
@Controller(ApiServer.ROOT + "/traits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class TraitsController {

    private final WholeNetworkAnswers answers;

    TraitsController(WholeNetworkAnswers answers) {
        this.answers = answers;
    }

    /**
     * Shows how much children differ from their parents in language, licence, task, library and architecture.
     *
     * @return rates of mutation by trait and relation, beside published ones
     */
    @Get("/mutation")
    List<Mutation> mutation(HttpRequest<?> request) {
        return answers.answer(request, graph -> new Traits(graph).mutation());
    }

    /**
     * Counts which values of children follow on which values of their parents.
     *
     * @param trait the trait
     * @param relation how children derive: finetune, quantized, adapter, merge, undeclared or any
     * @param limit maximum number of transitions
     * @return the most frequent transitions, and how many there are
     */
    @Get("/transitions")
    TransitionTable transitions(
            HttpRequest<?> request,
            @QueryValue @Schema(implementation = Trait.class) String trait,
            @QueryValue(defaultValue = "finetune") String relation,
            @QueryValue(defaultValue = "" + Traits.USUAL) @Schema(minimum = "1", maximum = "" + Traits.MOST)
                    int limit) {
        return answers.answer(request, graph -> new Traits(graph)
                .transitions(Worded.parse(Trait.class, "trait", trait), relation(relation), limit));
    }

    /**
     * Shows the order of the values of a trait in which most changes from parent to child lead onwards.
     *
     * @param trait the trait
     * @param relation how children derive: finetune, quantized, adapter, merge, undeclared or any
     * @return the order, what agrees with it, and the published one
     */
    @Get("/drift")
    Drift drift(
            HttpRequest<?> request,
            @QueryValue @Schema(implementation = Trait.class) String trait,
            @QueryValue(defaultValue = "finetune") String relation) {
        return answers.answer(request, graph -> new Traits(graph)
                .drift(Worded.parse(Trait.class, "trait", trait), relation(relation)));
    }

    /**
     * Shows which share of the listed models states each trait.
     *
     * @param by by depth in lineage or by account
     * @param limit maximum number of groups
     * @return the first groups, and how many there are
     */
    @Get("/completeness")
    CompletenessTable completeness(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "depth") @Schema(implementation = CompletenessGroup.class) String by,
            @QueryValue(defaultValue = "" + Traits.USUAL) @Schema(minimum = "1", maximum = "" + Traits.MOST)
                    int limit) {
        return answers.answer(request, graph -> new Traits(graph)
                .completeness(Worded.parse(CompletenessGroup.class, "group", by), limit));
    }

    private static Optional<LineageRelation> relation(String word) {
        return word.equals(Traits.ANY)
                ? Optional.empty()
                : Optional.of(Worded.parse(LineageRelation.class, "relation", word));
    }
}
