package io.hinterland.queries.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An account as a vendor of models.
 *
 * @param owner key of the account
 * @param models its listed models
 * @param downloads of these in thirty days; absent ones count 0
 * @param portfolio how many of them are of each kind, task, library and licence
 * @param rhythm when they were created
 * @param builtOn what others made of them
 * @param linkedOwners number of accounts that are linked with it
 * @param linked the first of these
 */
public record Vendor(
        String owner,
        long models,
        long downloads,
        List<Part> portfolio,
        Rhythm rhythm,
        BuiltOn builtOn,
        long linkedOwners,
        List<LinkedOwner> linked) {

    /**
     * A part of the portfolio.
     *
     * @param what {@code kind}, {@code task}, {@code library} or {@code license}
     * @param value one of these
     * @param models listed models of the account that have it
     */
    public record Part(String what, String value, long models) {}

    /**
     * When models were created.
     *
     * @param first day of the first one
     * @param last day of the newest one
     * @param days number of days on which some were created
     * @param medianDaysBetween median of the days from one such day to the next
     * @param months models by month, {@code 2024-05}, without months that have none
     */
    public record Rhythm(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            long days,
            Optional<Double> medianDaysBetween,
            Map<String, Long> months) {}

    /**
     * What other accounts made of an account's models, at any depth; each model counts once.
     *
     * @param families models of the account from which models of others derive
     * @param models models of others that derive from them
     * @param owners accounts that published these
     * @param downloads of these models in thirty days
     * @param byRelation how many of them derive in each way from the account's models or from others of them
     */
    public record BuiltOn(long families, long models, long owners, long downloads, Map<String, Long> byRelation) {}

    /**
     * Another account that is linked with it.
     *
     * @param owner key of the other account
     * @param buildsOnIt edges of lineage from models of the other account to its models
     * @param isBuiltOn edges of lineage from its models to those of the other account
     * @param papers papers that models of both cite, without boilerplate
     * @param datasets datasets that models of both are trained on
     */
    public record LinkedOwner(String owner, long buildsOnIt, long isBuiltOn, long papers, long datasets) {}
}
