package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.report.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a model's {@code safetensors} say of its size: how many parameters it has, and how many of each type. */
final class Tensors {

    /** Such as {@code BF16} or {@code F8_E4M3}; whatever else stands there names no type of numbers. */
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9_]{1,20}");

    /** Types of numbers are few; who writes more means something else. */
    private static final int MOST_TYPES = 50;

    private Tensors() {}

    private record OfType(String type, long count) {}

    /** Returns the properties of the model. */
    static Map<String, Object> properties(Fields safetensors) {
        Map<String, Object> properties = new HashMap<>();
        safetensors.count("total", Rule.ILL_TYPED_FIELD).ifPresent(total -> properties.put("parameters", total));
        List<OfType> types = types(safetensors.object("parameters"));
        if (!types.isEmpty()) {
            properties.put("parameterTypes", types.stream().map(OfType::type).toList());
            properties.put(
                    "parametersOfTypes", types.stream().map(OfType::count).toList());
        }
        return properties;
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
