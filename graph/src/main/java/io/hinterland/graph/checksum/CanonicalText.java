package io.hinterland.graph.checksum;

import io.hinterland.schema.Property;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;

/**
 * One text for each value that a property can have, on one line. Values of different types have different texts: the
 * integer 1, the floating-point number 1.0 and the string "1" are three.
 */
final class CanonicalText {

    private CanonicalText() {}

    /**
     * Returns {@code {name=value,…}} in the order of the names.
     *
     * @param declared the properties of the type, of which those are left out that are provenance or follow from the
     *     key
     */
    static String ofProperties(Value properties, List<Property> declared) {
        Set<String> names = new TreeSet<>();
        properties.keys().forEach(names::add);
        declared.stream()
                .filter(property -> property.has(Property.Trait.PROVENANCE) || property.has(Property.Trait.PART_OF_KEY))
                .map(Property::name)
                .forEach(names::remove);
        return names.stream()
                .map(name -> quoted(name) + "=" + of(properties.get(name)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String of(Value value) {
        return ofObject(value.asObject());
    }

    private static String ofObject(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalText::ofObject).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof byte[] bytes) {
            return "bytes " + HexFormat.of().formatHex(bytes);
        }
        // Long, Double, Boolean, the temporal types and points print in one way only, which the type makes unambiguous.
        return value.getClass().getSimpleName() + " " + value;
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return '"' + escaped + '"';
    }
}
