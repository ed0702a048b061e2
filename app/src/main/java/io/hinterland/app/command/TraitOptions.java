package io.hinterland.app.command;

import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.trait.Traits;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which trait is looked at, along which edges. */
final class TraitOptions {

    @Parameters(
            paramLabel = "TRAIT",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "Trait: ${COMPLETION-CANDIDATES}.")
    private Trait trait = Trait.LICENSE;

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            defaultValue = "finetune",
            description = "How children derive: finetune, quantized, adapter, merge, undeclared or " + Traits.ANY
                    + ". Default: ${DEFAULT-VALUE}.")
    private String relation = "finetune";

    Trait trait() {
        return trait;
    }

    Optional<LineageRelation> relation() {
        return Optional.of(relation)
                .filter(word -> !word.equals(Traits.ANY))
                .map(word -> Worded.parse(LineageRelation.class, "relation", word));
    }

    /** The words for traits. */
    static final class Words extends ChoiceWords<Trait> {

        Words() {
            super(Trait.class, "trait");
        }
    }
}
