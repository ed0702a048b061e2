package io.hinterland.graph.doctor;

import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Properties that no node or edge of a type may lack. Community Edition has no constraint for that, so the loader keeps
 * to it, and here it is looked up.
 */
final class RequiredProperties {

    private RequiredProperties() {}

    /** One of them, in the words of people and of Cypher. */
    private record Required(String type, String pattern, String property) {

        static Required of(HubNodeType type, String property) {
            return new Required(type.label(), "(x:" + type.label() + ")", property);
        }

        static Required of(HubEdgeType type, String property) {
            return new Required(type.name(), "()-[x:" + type.name() + "]->()", property);
        }

        /** Returns how many lack it, in words, or nothing if none does. */
        Optional<String> lacking(Graph graph) {
            String cypher = "MATCH %s WHERE x.%s IS NULL RETURN count(x) AS count".formatted(pattern, property);
            return graph.readFirst(cypher, Map.of(), row -> row.get("count").asLong())
                    .filter(count -> count > 0)
                    .map(count -> count + " " + type + " without " + property);
        }
    }

    private static Stream<Required> all() {
        Stream<Required> keys = Stream.of(HubNodeType.values()).map(type -> Required.of(type, type.keyProperty()));
        Stream<Required> ofNodes = Stream.of(HubNodeType.values())
                .flatMap(type -> required(type.properties()).map(name -> Required.of(type, name)));
        Stream<Required> ofEdges = Stream.of(HubEdgeType.values())
                .flatMap(type -> required(type.properties()).map(name -> Required.of(type, name)));
        return Stream.of(keys, ofNodes, ofEdges).flatMap(Function.identity());
    }

    private static Stream<String> required(List<Property> properties) {
        return properties.stream()
                .filter(property -> property.has(Property.Trait.REQUIRED))
                .map(Property::name);
    }

    static Check check(Graph graph) {
        List<String> lacking = new ArrayList<>();
        all().forEach(required -> required.lacking(graph).ifPresent(lacking::add));
        return lacking.isEmpty()
                ? Check.ok("Required properties", "all there")
                : Check.problem(
                        "Required properties", String.join("; ", lacking), "load the listing and the papers again");
    }
}
