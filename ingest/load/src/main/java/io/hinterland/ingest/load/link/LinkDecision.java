package io.hinterland.ingest.load.link;

import io.hinterland.ingest.load.decision.PairDecisions;

/**
 * What somebody said of a link between a model and a paper.
 *
 * @param decision {@code accepted} or {@code refused}
 * @param reason as it was given; may be empty
 */
public record LinkDecision(String model, String paper, String decision, String reason) {

    /** Returns the decision as people read it. */
    public String sentence() {
        return (decision.equals(PairDecisions.ACCEPTED) ? model + " cites " + paper : model + " does not cite " + paper)
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
