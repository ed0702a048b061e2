package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.candidate.ParentCuration;
import io.hinterland.schema.value.Derivation;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland lineage accept}. */
@Command(
        name = "accept",
        description = {
            "Accepts that a model derives from another: it is an edge CANDIDATE_OF from now on, after every later load"
                    + " too.",
            "Declared lineage, kinds, families and figures stay as they are."
        },
        footer = {"", "Example: hinterland lineage accept ada/loom-gguf ada/loom --relation quantized"})
public final class AcceptParentCommand extends ParentDecisionCommand {

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            converter = Relations.class,
            completionCandidates = Relations.class,
            description = "How it derives: ${COMPLETION-CANDIDATES}. Default: as the stored candidate has it.")
    private Optional<Derivation> relation = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Reason to store with the decision.")
    private String reason = "";

    public AcceptParentCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(ParentCuration curation) {
        return curation.accept(child, parent, relation, reason).sentence();
    }

    /** The words for how models derive. */
    static final class Relations extends ChoiceWords<Derivation> {

        Relations() {
            super(Derivation.class, "relation");
        }
    }
}
