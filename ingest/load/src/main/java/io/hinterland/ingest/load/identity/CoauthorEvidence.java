package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which groups of mentions have co-authors in common, and how much that says. */
final class CoauthorEvidence {

    /** A co-author whose name says less is left out: it would take many of them, and the work for them is quadratic. */
    private static final double LEAST_WEIGHT = 0.05;

    private static final int MOST_NAMED = 3;

    private final Mentions mentions;
    private final List<int[]> groups;
    private final List<int[]> coauthors;

    /** @param groups the mentions of each */
    CoauthorEvidence(Mentions mentions, List<int[]> groups) {
        this.mentions = mentions;
        this.groups = groups;
        this.coauthors = groups.stream().map(mentions::coauthors).toList();
    }

    /** Returns the pairs of groups that are one person's with enough certainty, the most certain first. */
    List<LikelyMatch> candidates() {
        List<LikelyMatch> candidates = new ArrayList<>();
        weights().forEach((pair, weight) -> {
            int one = (int) (pair >> Integer.SIZE);
            int other = (int) pair.longValue();
            double certainty = MatchCertainty.of(Math.max(expectedOthers(one), expectedOthers(other)), weight);
            if (certainty >= MatchCertainty.ENOUGH) {
                candidates.add(new LikelyMatch(one, other, certainty));
            }
        });
        candidates.sort(LikelyMatch.MOST_CERTAIN_FIRST);
        return candidates;
    }

    private Map<Long, Double> weights() {
        Map<Integer, List<Integer>> groupsOf = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int coauthor : coauthors.get(group)) {
                groupsOf.computeIfAbsent(coauthor, first -> new ArrayList<>(1)).add(group);
            }
        }
        // In the order of names, so that weights are always summed in the same order and come out the same to the bit.
        Map<Long, Double> weights = new HashMap<>();
        groupsOf.forEach((coauthor, of) -> weigh(mentions.weightOfCoauthor(coauthor), of, weights));
        return weights;
    }

    private void weigh(double weight, List<Integer> of, Map<Long, Double> weights) {
        if (weight < LEAST_WEIGHT) {
            return;
        }
        for (int later = 1; later < of.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                int one = of.get(earlier);
                int other = of.get(later);
                if (name(one).agreesWith(name(other))) {
                    weights.merge((long) one << Integer.SIZE | other, weight, Double::sum);
                }
            }
        }
    }

    private PersonName name(int group) {
        return mentions.name(groups.get(group)[0]);
    }

    private double expectedOthers(int group) {
        return IntStream.of(groups.get(group))
                .mapToDouble(mentions::expectedOthers)
                .max()
                .orElse(0);
    }

    /** Returns a mention of one group and one of the other that share their most telling co-author, and why. */
    MentionGroups.Link link(LikelyMatch candidate) {
        List<Integer> shared = shared(candidate);
        int most = shared.get(0);
        int one = beside(most, candidate.one());
        int other = beside(most, candidate.other());
        String evidence = "co-authors in common on %s and %s: %s"
                .formatted(
                        mentions.get(one).paper(),
                        mentions.get(other).paper(),
                        String.join(", ", named(shared, candidate.other())))
                .concat(shared.size() > MOST_NAMED ? " and " + (shared.size() - MOST_NAMED) + " more" : "");
        return new MentionGroups.Link(
                one, other, new MatchReason(MatchReason.Method.COAUTHORS, rounded(candidate.certainty()), evidence));
    }

    private List<Integer> shared(LikelyMatch candidate) {
        List<Integer> others =
                IntStream.of(coauthors.get(candidate.other())).boxed().toList();
        return IntStream.of(coauthors.get(candidate.one()))
                .boxed()
                .filter(new HashSet<>(others)::contains)
                .sorted((a, b) -> Double.compare(mentions.weightOfCoauthor(b), mentions.weightOfCoauthor(a)))
                .toList();
    }

    private List<String> named(List<Integer> shared, int group) {
        return shared.stream()
                .limit(MOST_NAMED)
                .map(number -> mentions.printed(number, beside(number, group)).orElseThrow())
                .toList();
    }

    private int beside(int coauthor, int group) {
        return IntStream.of(groups.get(group))
                .filter(mention -> mentions.printed(coauthor, mention).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static double rounded(double certainty) {
        return Math.round(certainty * 100) / 100.0;
    }

    /**
     * Two groups of mentions that their co-authors speak for joining.
     *
     * @param one the number of the first group among those that were compared
     */
    record LikelyMatch(int one, int other, double certainty) {

        static final Comparator<LikelyMatch> MOST_CERTAIN_FIRST = Comparator.comparingDouble(LikelyMatch::certainty)
                .reversed()
                .thenComparingInt(LikelyMatch::one)
                .thenComparingInt(LikelyMatch::other);
    }
}
