package io.hinterland.app.command;

import io.hinterland.queries.candidate.Prior;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which evidence is left out when candidates for parents are scored. */
final class PriorsOption {

    @Option(
            names = "--without",
            paramLabel = "PRIOR",
            split = ",",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "Evidence to leave out: ${COMPLETION-CANDIDATES}. Repeatable.")
    private List<Prior> without = List.of();

    Set<Prior> without() {
        return without.isEmpty() ? Set.of() : EnumSet.copyOf(without);
    }

    /** The words for evidence. */
    static final class Words extends ChoiceWords<Prior> {

        Words() {
            super(Prior.class, "prior");
        }
    }
}
