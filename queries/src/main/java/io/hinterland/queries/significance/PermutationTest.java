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

    private final Network network;
    private final int permutations;
    private final SplittableRandom random;
    private final DegreeClasses sourceClasses;
    private final DegreeClasses targetClasses;
    private final boolean sameType;

    /**
     * @param permutations how many permuted networks to compare with, at least one
     * @param seed makes answers repeatable
     */
    public PermutationTest(Network network, int permutations, long seed) {
        this.network = network;
        this.permutations = permutations;
        this.random = new SplittableRandom(seed);
        NodeType source = network.metapath().source();
        NodeType target = network.metapath().target();
        this.sourceClasses = new DegreeClasses(network, source);
        this.targetClasses = source.equals(target) ? sourceClasses : new DegreeClasses(network, target);
        this.sameType = source.equals(target);
    }

    /** Returns where the counts from one node to others stand, in the order of the others. */
    public List<Tail> tails(int source, List<Integer> targets) {
        long[] counts = new Walks(network).from(source);
        List<Tally> tallies = targets.stream()
                .map(target -> new Tally(counts[target], sample(targetClasses.classOf(target), target, MOST_TARGETS)))
                .toList();
        List<Integer> sources = sample(sourceClasses.classOf(source), source, MOST_SOURCES);
        compare(network, sources, tallies, false);
        Network hub = network.permuted(random.split());
        for (int permutation = 0; permutation < permutations; permutation++) {
            compare(hub.permuted(random.split()), sources, tallies, true);
        }
        return tallies.stream().map(Tally::tail).toList();
    }

    private void compare(Network compared, List<Integer> sources, List<Tally> tallies, boolean permuted) {
        Walks walks = new Walks(compared);
        for (int source : sources) {
            long[] counts = walks.from(source);
            tallies.forEach(tally -> tally.add(counts, sameType ? source : -1, permuted));
        }
    }

    /** Returns a node and others of its class; any of those returned might as well have been the one asked about. */
    private List<Integer> sample(List<Integer> members, int node, int most) {
        List<Integer> others = new ArrayList<>(members);
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
}
