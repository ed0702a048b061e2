package io.hinterland.export.network;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.PropertyType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** The properties that nodes and edges have in formats that declare them at the beginning, each with its type. */
final class Attributes {

    private Attributes() {}

    /** Returns the properties of all node types by name. */
    static SortedMap<String, PropertyType> ofNodes() {
        return declared(Stream.of(HubNodeType.values()).flatMap(type -> type.properties().stream()));
    }

    /** Returns the properties of all edge types by name. */
    static SortedMap<String, PropertyType> ofEdges() {
        return declared(Stream.of(HubEdgeType.values()).flatMap(type -> type.properties().stream()));
    }

    /** A name that is of two types is declared as text. */
    private static SortedMap<String, PropertyType> declared(Stream<Property> properties) {
        return properties.collect(Collectors.toMap(
                Property::name, Property::type, (one, other) -> one == other ? one : PropertyType.TEXT, TreeMap::new));
    }

    /** Returns those of the properties that a row has, in the order of the schema. */
    static Map<String, Object> read(List<Property> properties, Value row) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (Property property : properties) {
            Value value = row.get(property.name());
            if (!value.isNull()) {
                read.put(property.name(), value.asObject());
            }
        }
        return read;
    }

    /** Returns all properties of a row: those that are declared first, then the others by name. */
    static Map<String, Object> readAll(List<Property> declared, Value row) {
        Map<String, Object> all = read(declared, row);
        new TreeMap<>(row.asEntity().asMap()).forEach(all::putIfAbsent);
        return all;
    }

    /** Returns a value as text; the elements of a list are separated by semicolons. */
    static String text(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value.toString();
    }
}
