package io.hinterland.ingest.load.link;

/**
 * What somebody said of a link between a model and a paper.
 *
 * @param decision {@code accepted} or {@code refused}
 * @param reason as it was given; may be empty
 */
public record LinkDecision(String model, String paper, String decision, String reason) {

    public static final String ACCEPTED = "accepted";
    public static final String REFUSED = "refused";

    /** Returns the decision as people read it. */
    public String sentence() {
        return (decision.equals(ACCEPTED) ? model + " cites " + paper : model + " does not cite " + paper)
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
