package io.hinterland.queries.significance;

import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * P-values where nothing but the degrees matters: each trial permutes the network anew and asks about one pair of it.
 * Were the p-values exact, they would be at most α in a share α of the trials; counts being whole numbers, in fewer.
 */
public final class PValueCalibration {

    private final WalkedNetwork network;
    private final int permutations;

    /** @param permutations how many permuted networks each p-value comes from */
    public PValueCalibration(WalkedNetwork network, int permutations) {
        this.network = network;
        this.permutations = permutations;
    }

    /** Returns one p-value a trial. The two nodes are drawn by their degrees, so that most pairs can be joined. */
    public List<Double> pValues(int trials, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> values = new ArrayList<>();
        while (values.size() < trials) {
            WalkedNetwork permuted = network.permuted(random);
            int source = drawn(network.metapath().steps().get(0), random);
            int target = drawn(network.metapath().inverse().steps().get(0), random);
            boolean same = network.metapath().source().equals(network.metapath().target()) && source == target;
            if (!same) {
                PermutationTest test = new PermutationTest(permuted, permutations, random.nextLong());
                values.add(test.tails(source, List.of(target)).get(0).p());
            }
        }
        return values;
    }

    /** Returns the node at which some edge of the step begins. */
    private int drawn(Step step, SplittableRandom random) {
        List<WalkedNetwork.EdgeClass> walked = network.walkedBy(step);
        NumberedEdges joined = Objects.requireNonNull(network.links().get(walked.get(random.nextInt(walked.size()))));
        int edge = random.nextInt(joined.size());
        return step.direction() == Step.Direction.FORWARD ? joined.source(edge) : joined.target(edge);
    }
}
