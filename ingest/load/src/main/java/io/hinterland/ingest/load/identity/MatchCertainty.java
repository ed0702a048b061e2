package io.hinterland.ingest.load.identity;

/**
 * How sure it is that two mentions of a name mean one person. With {@code λ} other people of the name to be expected,
 * one mention against {@code λ} speaks for the same person; each co-author in common makes this many times more likely,
 * the more so the fewer people the co-author's name may stand for: odds {@code 64^s / λ}, where {@code s} is the sum of
 * {@code 1 / (1 + 4 λ)} over the co-authors in common. The numbers were set on one half of the authors whose hub
 * accounts tell who they are, and tried on the other: see {@code docs/authors.md}.
 */
final class MatchCertainty {

    /** What is less sure is not joined. */
    static final double ENOUGH = 0.9;

    private static final double FOR_A_COAUTHOR = 64;
    private static final double AGAINST_COMMON_NAMES = 4;

    private MatchCertainty() {}

    static double of(double expectedOthers, double weightOfCoauthors) {
        return 1 / (1 + expectedOthers * Math.pow(FOR_A_COAUTHOR, -weightOfCoauthors));
    }

    static double weightOfCoauthor(double expectedOthers) {
        return 1 / (1 + AGAINST_COMMON_NAMES * expectedOthers);
    }
}
