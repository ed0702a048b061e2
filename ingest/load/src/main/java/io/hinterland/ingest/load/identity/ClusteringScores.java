package io.hinterland.ingest.load.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * How far a clustering agrees with the truth: over pairs of mentions, and B³ (Bagga &amp; Baldwin 1998), which looks at
 * each mention's cluster and weighs large clusters less.
 *
 * @param mentions that were looked at
 * @param truePairs pairs of mentions that are one person's
 */
public record ClusteringScores(
        long mentions,
        long truePairs,
        double pairPrecision,
        double pairRecall,
        double bCubedPrecision,
        double bCubedRecall) {

    /** Mentions as they are gone through. */
    static final class Count {

        private final Map<Object, Map<Object, Long>> truthsOfFound = new HashMap<>();
        private final Map<Object, Long> foundSizes = new HashMap<>();
        private final Map<Object, Long> trueSizes = new HashMap<>();
        private long mentions;

        void add(Object found, Object truth) {
            truthsOfFound.computeIfAbsent(found, first -> new HashMap<>()).merge(truth, 1L, Long::sum);
            foundSizes.merge(found, 1L, Long::sum);
            trueSizes.merge(truth, 1L, Long::sum);
            mentions++;
        }

        ClusteringScores scores() {
            double precision = 0;
            double recall = 0;
            long right = 0;
            for (Map.Entry<Object, Map<Object, Long>> found : truthsOfFound.entrySet()) {
                for (Map.Entry<Object, Long> truth : found.getValue().entrySet()) {
                    long both = truth.getValue();
                    right += pairs(both);
                    precision += (double) both * both / foundSizes.getOrDefault(found.getKey(), 1L);
                    recall += (double) both * both / trueSizes.getOrDefault(truth.getKey(), 1L);
                }
            }
            long foundPairs =
                    foundSizes.values().stream().mapToLong(Count::pairs).sum();
            long truePairs = trueSizes.values().stream().mapToLong(Count::pairs).sum();
            return new ClusteringScores(
                    mentions,
                    truePairs,
                    (double) right / foundPairs,
                    (double) right / truePairs,
                    precision / mentions,
                    recall / mentions);
        }

        private static long pairs(long size) {
            return size * (size - 1) / 2;
        }
    }
}
