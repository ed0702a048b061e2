package io.hinterland.queries.license;

import java.util.List;
import java.util.Optional;

/**
 * The licences behind a model, what reaches it of their terms, and what conflicts. This is no legal advice.
 *
 * @param model id of the model
 * @param declared keys of the licences that it declares
 * @param licenses facts about all licences of it and of its ancestors that the rules know
 * @param obligations terms that hold for it, each with the shortest path that brings it
 * @param conflicts what does not fit, the most severe first
 * @param violations licences behind it that the given policy does not permit
 * @param possible keys of licences that it could be under without a conflict of medium or high severity
 * @param unchecked ids of the datasets behind it, whose terms are not known here
 * @param notice that this is no legal advice
 */
public record LicenseAnswer(
        String model,
        List<String> declared,
        List<License> licenses,
        List<Obligation> obligations,
        List<Conflict> conflicts,
        List<Violation> violations,
        List<String> possible,
        List<String> unchecked,
        String notice) {

    static final String NOTICE = "This is no legal advice: terms are simplified, and what people declare may be wrong.";

    /**
     * A term that holds for a model.
     *
     * @param term what is demanded or limited
     * @param license key of the licence that says so
     * @param path ids from the model to the one under that licence
     */
    public record Obligation(LicenseTerm term, String license, List<String> path) {}

    /**
     * Licences that do not fit.
     *
     * @param kind in what way
     * @param severity how serious it is
     * @param license key of the licence of the ancestor; null if it has none
     * @param path ids from the model to the ancestor
     * @param reason why, in a sentence
     */
    public record Conflict(
            ConflictKind kind, Severity severity, Optional<String> license, List<String> path, String reason) {}

    /**
     * A licence that a policy does not permit.
     *
     * @param license key of the licence
     * @param path ids from the model to the one under that licence
     * @param reason why, in a sentence
     */
    public record Violation(String license, List<String> path, String reason) {}

    /** Returns whether nothing is violated and no conflict is as severe or more. */
    public boolean passes(Severity failing) {
        return violations.isEmpty()
                && conflicts.stream().noneMatch(conflict -> conflict.severity().compareTo(failing) >= 0);
    }
}
