package io.hinterland.api.service;

import io.hinterland.schema.Worded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Completes the schemas of an OpenAPI document where the code says more than the generator understands: what is
 * {@link Optional} may be null, an {@link Object} may be anything, and records of other modules have descriptions.
 */
record AnswerSchemas(Map<String, Object> schemas) {

    void complete(EndpointTypes types) {
        types.choices().forEach(choice -> schemas.put(name(choice), Map.of("type", "string", "enum", words(choice))));
        for (Class<?> type : types.records()) {
            String name = name(type);
            schemas.forEach((schemaName, schema) -> {
                // With types for its parameters a record is named Page_ModelSummary_.
                if (schemaName.equals(name) || schemaName.startsWith(name + "_")) {
                    complete(type, schema);
                }
            });
        }
    }

    /** The words that people read and write, instead of the names of constants. */
    private static List<String> words(Class<? extends Worded> choice) {
        return Stream.of(choice.getEnumConstants()).map(Worded::word).toList();
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    @SuppressWarnings("unchecked") // A schema has the schemas of its properties by their names.
    private void complete(Class<?> type, Object schema) {
        Map<String, Object> record = (Map<String, Object>) schema;
        AnswerDescriptions.of(type).ifPresent(words -> record.putIfAbsent("description", words));
        Map<String, Object> properties = (Map<String, Object>) record.getOrDefault("properties", Map.of());
        for (RecordComponent component : type.getRecordComponents()) {
            properties.computeIfPresent(
                    component.getName(),
                    (name, property) -> described(
                            component, (Map<String, Object>) completed(component.getGenericType(), property)));
        }
    }

    /** Readers ignore what is beside a reference, so the description is put around it. */
    private static Map<String, Object> described(RecordComponent component, Map<String, Object> schema) {
        Optional<String> words = AnswerDescriptions.of(component);
        if (words.isEmpty()) {
            return schema;
        }
        Map<String, Object> described =
                new LinkedHashMap<>(schema.containsKey("$ref") ? Map.of("allOf", List.of(schema)) : schema);
        described.put("description", words.get());
        return described;
    }

    @SuppressWarnings("unchecked")
    private Object completed(Type type, Object schema) {
        if (type == Object.class) {
            return Map.of();
        }
        if (!(type instanceof ParameterizedType generic)) {
            return schema;
        }
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        Map<String, Object> described = (Map<String, Object>) schema;
        if (raw == Optional.class) {
            return nullable((Map<String, Object>) completed(of[0], described));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            described.computeIfPresent("items", (name, items) -> completed(of[0], items));
        } else if (Map.class.isAssignableFrom(raw)) {
            described.computeIfPresent("additionalProperties", (name, values) -> completed(of[1], values));
        }
        return described;
    }

    /** Fields beside a reference are ignored by readers, so that its target is copied. */
    @SuppressWarnings("unchecked") // A document has its schemas by their names.
    private Map<String, Object> nullable(Map<String, Object> described) {
        Object reference = described.get("$ref");
        Map<String, Object> copy = new LinkedHashMap<>(
                reference == null
                        ? described
                        : (Map<String, Object>) Objects.requireNonNull(schemas.get(referred(reference.toString()))));
        copy.put("nullable", true);
        return copy;
    }

    private static String referred(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
