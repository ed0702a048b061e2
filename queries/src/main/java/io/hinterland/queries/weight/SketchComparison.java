package io.hinterland.queries.weight;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much of the weights of a model others explain. Tensors of the same name and shape are compared; each counts by
 * how many numbers it has. What is left of a tensor, after the others are scaled to be as near as they can be, is a
 * share of its own square: 0 for the same weights, however they are scaled, about 1 for weights that have nothing in
 * common.
 */
final class SketchComparison {

    /** Models that have less than this share of their numbers in the same tensors are not compared. */
    private static final double LEAST_IN_COMMON = 0.5;

    private final Sketch model;

    SketchComparison(Sketch model) {
        this.model = model;
    }

    /** Returns the distance to another model, 0 to 1; nothing where too few tensors are in both. */
    OptionalDouble distance(Sketch other) {
        return distance(List.of(other));
    }

    /** Returns the distance to the best mixture of others, 0 to 1; nothing where too few tensors are in all. */
    OptionalDouble distance(List<Sketch> others) {
        List<Map<String, Sketch.Sample>> samples =
                others.stream().map(Sketch::byName).toList();
        double common = 0;
        double left = 0;
        for (Sketch.Sample sample : model.tensors()) {
            List<double[]> parts = parts(sample, samples);
            if (parts.size() == others.size()) {
                common += sample.count();
                left += sample.count() * left(numbers(sample), parts);
            }
        }
        long smallest = Math.min(
                model.parameters(),
                others.stream().mapToLong(Sketch::parameters).min().orElse(0));
        return common == 0 || common < LEAST_IN_COMMON * smallest
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(left / common));
    }

    private static List<double[]> parts(Sketch.Sample sample, List<Map<String, Sketch.Sample>> others) {
        List<double[]> parts = new ArrayList<>();
        for (Map<String, Sketch.Sample> other : others) {
            Sketch.Sample same = other.get(sample.name());
            if (same != null
                    && same.shape().equals(sample.shape())
                    && same.values().length > 0
                    && sample.values().length > 0) {
                parts.add(numbers(same));
            }
        }
        return parts;
    }

    private static double[] numbers(Sketch.Sample sample) {
        ByteBuffer bytes = ByteBuffer.wrap(sample.values()).order(ByteOrder.LITTLE_ENDIAN);
        double[] numbers = new double[bytes.remaining() / 4];
        for (int place = 0; place < numbers.length; place++) {
            float number = bytes.getFloat();
            numbers[place] = Float.isFinite(number) ? number : 0;
        }
        return numbers;
    }

    /** Returns the share of a tensor's square that is left when others are taken away, scaled as fits best. */
    private static double left(double[] own, List<double[]> others) {
        int length = Math.min(
                own.length, others.stream().mapToInt(part -> part.length).min().orElse(0));
        double all = product(own, own, length);
        if (all == 0) {
            return others.stream().allMatch(part -> product(part, part, length) == 0) ? 0 : 1;
        }
        double[] rest = Arrays.copyOf(own, length);
        List<double[]> directions = new ArrayList<>();
        for (double[] part : others) {
            double[] direction = Arrays.copyOf(part, length);
            double before = product(direction, direction, length);
            directions.forEach(known -> without(direction, known));
            // What others explain already leaves nothing but rounding.
            if (product(direction, direction, length) > 1e-12 * before) {
                without(rest, direction);
                directions.add(direction);
            }
        }
        return Math.min(1, product(rest, rest, length) / all);
    }

    /** Takes from numbers what lies in a direction. */
    private static void without(double[] numbers, double[] direction) {
        double scale = product(numbers, direction, direction.length) / product(direction, direction, direction.length);
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] -= scale * direction[place];
        }
    }

    private static double product(double[] one, double[] other, int length) {
        double sum = 0;
        for (int place = 0; place < length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }
}
