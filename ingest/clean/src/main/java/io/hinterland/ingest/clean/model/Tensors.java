package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a model's files say of its size: how many parameters it has, and how many of each type. */
final class Tensors {

    /** Such as {@code BF16} or {@code F8_E4M3}; whatever else stands there names no type of numbers. */
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_]{1,20}");

    /** As tables call it. */
    private static final List<String> COLUMNS = List.of("numParameters", "num_parameters");

    /** Types of numbers are few; who writes more means something else. */
    private static final int MOST_TYPES = 50;

    private Tensors() {}

    private record OfType(String type, long count) {}

    /**
     * Returns the properties of the model: its {@code safetensors} count, else its GGUF file, else a table's column.
     */
    static Map<String, Object> properties(Fields model, Remarks remarks) {
        Map<String, Object> properties = new HashMap<>();
        Fields safetensors = model.object("safetensors");
        List<OfType> types = types(safetensors.object("parameters"));
        Optional<Long> stated = size(safetensors.count("total", Rule.ILL_TYPED_FIELD), types, remarks);
        stated.filter(size -> size > 0)
                .or(() -> model.object("gguf").count("total", Rule.ILL_TYPED_FIELD))
                .or(() -> model.count(COLUMNS, Rule.ILL_TYPED_FIELD))
                .or(() -> stated)
                .ifPresent(size -> properties.put("parameters", size));
        if (!types.isEmpty()) {
            properties.put("parameterTypes", types.stream().map(OfType::type).toList());
            properties.put(
                    "parametersOfTypes", types.stream().map(OfType::count).toList());
        }
        return properties;
    }

    /** An index may hold a wrong total, and packed weights are fewer than what they stand for: the greater counts. */
    private static Optional<Long> size(Optional<Long> total, List<OfType> types, Remarks remarks) {
        if (types.isEmpty()) {
            return total;
        }
        long sum = types.stream().mapToLong(OfType::count).sum();
        total.filter(stated -> stated != sum)
                .ifPresent(stated -> remarks.count(Rule.SIZE_CONTRADICTION, stated + " against " + sum));
        return Optional.of(Math.max(sum, total.orElse(sum)));
    }

    /** Returns the types, that of most parameters first. */
    private static List<OfType> types(Fields parameters) {
        return parameters.names().stream()
                .filter(TYPE.asMatchPredicate())
                .limit(MOST_TYPES)
                .flatMap(type ->
                        parameters.count(type, Rule.ILL_TYPED_FIELD).stream().map(count -> new OfType(type, count)))
                .sorted(Comparator.comparingLong(OfType::count).reversed().thenComparing(OfType::type))
                .toList();
    }
}
