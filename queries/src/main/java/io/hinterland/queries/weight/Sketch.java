package io.hinterland.queries.weight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sample of the weights of a model, the same numbers of the same tensors in every model.
 *
 * @param model its id
 * @param parameters how many numbers all its tensors have
 * @param tensors a sample of each
 */
public record Sketch(String model, long parameters, List<Sample> tensors) {

    public Sketch {
        tensors = List.copyOf(tensors);
    }

    /**
     * A sample of a tensor.
     *
     * @param name of the tensor
     * @param type of its numbers, as the file names it
     * @param shape its sides
     * @param values the sampled numbers, as little-endian numbers of 32 bits; empty for types that cannot be sampled
     */
    public record Sample(String name, String type, List<Long> shape, byte[] values) {

        public Sample {
            Objects.requireNonNull(name);
            Objects.requireNonNull(type);
            Objects.requireNonNull(values);
            shape = List.copyOf(shape);
        }

        /** Returns how many numbers the tensor has. */
        long count() {
            return shape.stream().reduce(1L, (one, other) -> one * other);
        }
    }

    /** Returns whether most of its numbers have eight bits or less. */
    boolean isQuantized() {
        long small = tensors.stream()
                .filter(sample -> TensorType.named(sample.type())
                        .map(type -> type.bytes() == 1)
                        .orElse(true))
                .mapToLong(Sample::count)
                .sum();
        return 2 * small > parameters;
    }

    /** Returns the samples by the names of their tensors. */
    Map<String, Sample> byName() {
        return tensors.stream().collect(Collectors.toMap(Sample::name, Function.identity(), (one, other) -> one));
    }
}
