package io.hinterland.queries.significance;

import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Compares walk counts with those of networks in which every node has the same degrees.
 *
 * <p>The permuted networks are made as Besag and Clifford 1989, "Generalized Monte Carlo significance tests", section
 * 3, lay down: from the network back along the chain of exchanges to a hub, and from there once for each of them. The
 * network and they are then exchangeable, however well the chain mixes. Nodes of equal degrees are exchangeable too, so
 * the count of a pair is one drawn evenly from those of all pairs of such nodes in all these networks, and the share of
 * counts that are no less is a valid p-value: it is at most α no more often than α, for every α.
 */
public final class PermutationTest {

    /** Pairs are compared with as many pairs of nodes of equal degrees as these allow, drawn at random. */
    private static final int MOST_SOURCES = 16;

    private static final int MOST_TARGETS = 256;

    private final WalkedNetwork network;
    private final int permutations;
    private final long seed;
    private final DegreeClasses sourceClasses;
    private final DegreeClasses targetClasses;
    private final boolean sameType;

    /**
     * @param permutations how many permuted networks to compare with, at least one
     * @param seed makes answers repeatable: what is said of a pair follows from it, the pair and the network alone
     */
    public PermutationTest(WalkedNetwork network, int permutations, long seed) {
        this.network = network;
        this.permutations = permutations;
        this.seed = seed;
        NodeType source = network.metapath().source();
        NodeType target = network.metapath().target();
        this.sourceClasses = new DegreeClasses(network, source);
        this.targetClasses = source.equals(target) ? sourceClasses : new DegreeClasses(network, target);
        this.sameType = source.equals(target);
    }

    /** Returns where the counts from one node to others stand, in the order of the others. */
    public List<Tail> tails(int source, List<Integer> targets) {
        return tails(source, targets, () -> {});
    }

    /** As {@link #tails(int, List)}; the checkpoint is asked now and then, and ends it by throwing. */
    List<Tail> tails(int source, List<Integer> targets, Runnable checkpoint) {
        long[] counts = new NetworkWalks(network).from(source);
        List<PairComparison> tallies = targets.stream()
                .map(target -> new PairComparison(counts[target], sample(targetClasses, target, MOST_TARGETS)))
                .toList();
        List<Integer> sources = sample(sourceClasses, source, MOST_SOURCES);
        compare(network, sources, tallies, false);
        SplittableRandom random = new SplittableRandom(seed);
        WalkedNetwork hub = network.permuted(random.split(), checkpoint);
        for (int permutation = 0; permutation < permutations; permutation++) {
            checkpoint.run();
            compare(hub.permuted(random.split(), checkpoint), sources, tallies, true);
        }
        return tallies.stream().map(PairComparison::tail).toList();
    }

    private void compare(
            WalkedNetwork compared, List<Integer> sources, List<PairComparison> tallies, boolean permuted) {
        NetworkWalks walks = new NetworkWalks(compared);
        for (int source : sources) {
            long[] counts = walks.from(source);
            tallies.forEach(tally -> tally.add(counts, sameType ? source : -1, permuted));
        }
    }

    /** Returns a node and others of its class; any of those returned might as well have been the one asked about. */
    private List<Integer> sample(DegreeClasses classes, int node, int most) {
        SplittableRandom random = randomAt(node);
        List<Integer> others = new ArrayList<>(classes.classOf(node));
        others.remove(Integer.valueOf(node));
        List<Integer> drawn = new ArrayList<>(List.of(node));
        while (drawn.size() < most && !others.isEmpty()) {
            int place = random.nextInt(others.size());
            drawn.add(others.get(place));
            others.set(place, others.get(others.size() - 1));
            others.remove(others.size() - 1);
        }
        return drawn;
    }

    /** Each node has random numbers of its own, so that they do not depend on which others are asked about. */
    private SplittableRandom randomAt(int node) {
        return new SplittableRandom(seed ^ new SplittableRandom(node).nextLong());
    }

    /**
     * Where a count stands among those of permuted networks.
     *
     * @param walks the count itself
     * @param expected its mean over the permuted networks
     * @param p how likely so many walks or more are when nothing but the degrees matters: the share of counts that are
     *     no less, its own among them; above 0, at most 1
     * @param compared how many counts it is one of, so that no p is below 1 / compared
     */
    public record Tail(long walks, double expected, double p, long compared) {}

    /** The counts that one count is compared with, as they come in. */
    static final class PairComparison {

        private final long walks;
        private final List<Integer> targets;
        private long noLess;
        private long compared;
        private double sum;
        private long permuted;

        /** @param targets the nodes of equal degrees, counts to which are compared */
        PairComparison(long walks, List<Integer> targets) {
            this.walks = walks;
            this.targets = targets;
        }

        /** @param source counts from this node to itself are no counts between a pair */
        void add(long[] counts, int source, boolean ofPermutedNetwork) {
            for (int target : targets) {
                if (target != source) {
                    compared++;
                    noLess += counts[target] >= walks ? 1 : 0;
                    sum += ofPermutedNetwork ? counts[target] : 0;
                    permuted += ofPermutedNetwork ? 1 : 0;
                }
            }
        }

        PermutationTest.Tail tail() {
            return new PermutationTest.Tail(walks, sum / permuted, (double) noLess / compared, compared);
        }
    }
}
