package io.hinterland.queries.weight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A family of networks made by a few lines of arithmetic: a network of random numbers, and models that were finetuned,
 * quantized and merged from it and from each other. Their names say nothing.
 */
public final class WeightFamily {

    private static final int TENSORS = 8;
    private static final int NUMBERS = 2_000;

    private final Random random;
    private final List<Member> members = new ArrayList<>();

    /**
     * A member.
     *
     * @param parents its parents by their places in the family; none for the base
     * @param isQuantized whether its numbers were rounded to eight bits
     */
    public record Member(String id, List<Integer> parents, boolean isQuantized, double[][] weights) {}

    /** @param size how many members; the same seed gives the same family */
    public WeightFamily(int seed, int size) {
        random = new Random(seed);
        members.add(member(seed, 0, List.of(), false, noise(new double[TENSORS][NUMBERS], 1, 1)));
        while (members.size() < size) {
            members.add(derived(seed));
        }
    }

    public List<Member> members() {
        return members;
    }

    /** Writes all members and returns their sketches. */
    public List<Sketch> sketches(Path folder) {
        return members.stream()
                .map(member -> Sketching.of(member.id(), List.of(write(member, folder))))
                .toList();
    }

    private static Path write(Member member, Path folder) {
        SafetensorsWriter writer = new SafetensorsWriter();
        for (int tensor = 0; tensor < TENSORS; tensor++) {
            if (member.isQuantized()) {
                writer.integers("layer." + tensor, member.weights()[tensor]);
            } else {
                writer.floats("layer." + tensor, member.weights()[tensor]);
            }
        }
        return writer.write(folder.resolve(member.id().replace('/', '_') + ".safetensors"));
    }

    /**
     * Half are finetuned, of all or of some tensors; of the others most are quantized. Few derive from quantized ones.
     */
    private Member derived(int seed) {
        int parent = drawn();
        double[][] weights = members.get(parent).weights();
        int kind = random.nextInt(20);
        if (kind < 12 || members.size() < 4) {
            double share = kind < 6 ? 1 : 0.3;
            double[][] tuned = noise(weights, 0.01 + 0.1 * random.nextDouble(), share);
            return member(seed, members.size(), List.of(parent), false, tuned);
        }
        if (kind < 17) {
            return member(seed, members.size(), List.of(parent), true, weights);
        }
        int other = drawn();
        if (other == parent
                || members.get(other).parents().contains(parent)
                || members.get(parent).parents().contains(other)) {
            return member(seed, members.size(), List.of(parent), false, noise(weights, 0.05, 1));
        }
        return member(
                seed,
                members.size(),
                List.of(parent, other),
                false,
                mixed(weights, members.get(other).weights()));
    }

    private int drawn() {
        int drawn = random.nextInt(members.size());
        return members.get(drawn).isQuantized() && random.nextDouble() < 0.95 ? drawn() : drawn;
    }

    private static Member member(int seed, int place, List<Integer> parents, boolean quantized, double[][] weights) {
        return new Member(
                "maker" + (place * 7 % 5) + "/x" + Integer.toHexString(seed * 7919 + place * 104_729),
                parents,
                quantized,
                weights);
    }

    private double[][] noise(double[][] weights, double size, double share) {
        return IntStream.range(0, weights.length)
                .mapToObj(tensor -> {
                    double scale = random.nextDouble() < share ? size : 0;
                    double[] changed = weights[tensor].clone();
                    for (int place = 0; place < changed.length; place++) {
                        changed[place] += scale * random.nextGaussian();
                    }
                    return changed;
                })
                .toArray(double[][]::new);
    }

    private double[][] mixed(double[][] one, double[][] other) {
        double share = 0.3 + 0.4 * random.nextDouble();
        double[][] mixed = new double[one.length][NUMBERS];
        for (int tensor = 0; tensor < one.length; tensor++) {
            for (int place = 0; place < NUMBERS; place++) {
                mixed[tensor][place] = share * one[tensor][place] + (1 - share) * other[tensor][place];
            }
        }
        return mixed;
    }
}
