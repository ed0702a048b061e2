package io.hinterland.ingest.load.candidate;

import io.hinterland.ingest.load.decision.PairDecisions;
import io.hinterland.schema.value.Derivation;
import java.util.Optional;

/**
 * What somebody said of a candidate for a parent.
 *
 * @param child id of the model
 * @param parent id of the candidate
 * @param decision {@code accepted} or {@code refused}
 * @param relation how the model derives from an accepted one, if that is known
 * @param reason as it was given; may be empty
 */
public record ParentDecision(
        String child, String parent, String decision, Optional<Derivation> relation, String reason) {

    /** Returns the decision as people read it. */
    public String sentence() {
        return (decision.equals(PairDecisions.ACCEPTED)
                        ? child + " derives from " + parent
                        : child + " does not derive from " + parent)
                + relation.map(word -> " (" + word.word() + ")").orElse("")
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
