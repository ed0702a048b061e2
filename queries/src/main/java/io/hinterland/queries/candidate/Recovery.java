package io.hinterland.queries.candidate;

import java.util.List;

/**
 * How well candidates find lineage that is declared and was hidden from them.
 *
 * @param hidden which part was hidden: {@code models}, whose confidence is measured, or {@code families}, and then it
 *     is the cautious one
 * @param models hidden models with parents
 * @param edges their edges of lineage
 * @param bases hidden models that have no parent but are one; a candidate of theirs is wrong
 * @param firstRight models whose most likely candidate is a parent
 * @param relationRight share of right first candidates with a declared relation whose inferred relation is that one
 * @param calibrationError mean difference between confidence and share of right candidates, over tenths of confidence
 *     weighted by candidates
 * @param byConfidence what is found at a least confidence
 * @param calibration what is right of the candidates of about the same confidence
 */
public record Recovery(
        String hidden,
        long models,
        long edges,
        long bases,
        long firstRight,
        double relationRight,
        double calibrationError,
        List<AtLeast> byConfidence,
        List<Tenth> calibration) {

    /**
     * The candidates of a least confidence.
     *
     * @param confidence least confidence
     * @param candidates their number
     * @param right those that are parents
     * @param precision share of right ones
     * @param low lower end of its 95% interval, after Wilson
     * @param high upper end of the interval
     * @param recall share of the models with at least one right candidate
     */
    public record AtLeast(
            double confidence, long candidates, long right, double precision, double low, double high, double recall) {}

    /**
     * The candidates of a tenth of confidence.
     *
     * @param from its lower end
     * @param candidates their number
     * @param confidence their mean confidence
     * @param right share of those that are parents
     */
    public record Tenth(double from, long candidates, double confidence, double right) {}
}
