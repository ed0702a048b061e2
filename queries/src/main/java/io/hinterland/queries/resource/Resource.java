package io.hinterland.queries.resource;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.Property.Trait;
import io.hinterland.schema.PropertyType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A type of nodes as people list and look them up. What it is called, filtered and sorted by follows from the
 * metagraph.
 *
 * @param type type of the nodes
 */
public record Resource(HubNodeType type) {

    /** The prefixes of filters that take a least or a greatest value of a property. */
    static final String MINIMUM = "minimum";

    static final String MAXIMUM = "maximum";

    private static final List<Resource> ALL = Stream.of(HubNodeType.values())
            .filter(type -> type != HubNodeType.MODEL && type.role() != HubNodeType.Role.LEDGER)
            .filter(type -> type.properties().get(0).type() == PropertyType.TEXT)
            .map(Resource::new)
            .toList();

    /**
     * Returns all resources in the order of the schema. Models have a search of their own; a publication date is a
     * value of its papers.
     */
    public static List<Resource> all() {
        return ALL;
    }

    /**
     * Returns the resource of that name.
     *
     * @throws InvalidInputException if there is none; the message has their names
     */
    public static Resource named(String name) {
        List<String> names = ALL.stream().map(Resource::name).toList();
        return ALL.stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no resource '" + name + "'; there are "
                        + String.join(", ", names) + NameSuggestion.hint(name, names)));
    }

    /** Returns the name in the plural, such as {@code download-ranges}. */
    public String name() {
        return kebab(type.label()).replaceFirst("y$", "ie") + "s";
    }

    /** Returns the properties that nodes are shown with, without the key. */
    List<Property> shown() {
        return type.properties().stream()
                .skip(1)
                .filter(property -> !property.has(Trait.PROVENANCE))
                .toList();
    }

    /** Returns the types of edges that join these nodes with others, in the order of the schema. */
    List<HubEdgeType> edges() {
        return Stream.of(HubEdgeType.values())
                .filter(edge -> edge.source() == type || edge.target() == type)
                .toList();
    }

    /** Returns the types of nodes that these are joined with, by the name of the filter, such as {@code model}. */
    public Map<String, HubNodeType> neighbours() {
        Map<String, HubNodeType> neighbours = new LinkedHashMap<>();
        edges().forEach(edge -> {
            HubNodeType other = edge.source() == type ? edge.target() : edge.source();
            neighbours.put(lowerCamel(other.label()), other);
        });
        return neighbours;
    }

    /** Returns the names of the types of edges between these nodes and those of another type. */
    List<String> edgesTo(HubNodeType other) {
        return edges().stream()
                .filter(edge -> edge.source() == type ? edge.target() == other : edge.source() == other)
                .map(EdgeType::name)
                .toList();
    }

    /** Returns the properties that nodes are filtered by, by the name of the filter. */
    public Map<String, Property> propertyFilters() {
        Map<String, Property> filters = new LinkedHashMap<>();
        for (Property property : shown()) {
            if (property.type().isOrdered()) {
                filters.put(MINIMUM + capital(property.name()), property);
                filters.put(MAXIMUM + capital(property.name()), property);
            } else if (!neighbours().containsKey(property.name())) {
                filters.put(property.name(), property);
            }
        }
        return filters;
    }

    /** Returns what nodes can be sorted by: the key, the number of edges, or a property, the greatest first. */
    public List<String> sorts() {
        List<String> sorts = new ArrayList<>(List.of(ResourceQuestion.BY_KEY, ResourceQuestion.BY_EDGES));
        shown().stream()
                .filter(property -> property.type().isOrdered())
                .map(Property::name)
                .forEach(sorts::add);
        return sorts;
    }

    /** Returns what nodes can be counted by: properties and types of neighbours. */
    public List<String> facets() {
        List<String> facets = new ArrayList<>();
        shown().stream()
                .filter(property -> property.type() != PropertyType.MOMENT)
                .map(Property::name)
                .filter(name -> !neighbours().containsKey(name))
                .forEach(facets::add);
        facets.addAll(neighbours().keySet());
        return facets;
    }

    /** Returns the names of the properties that answers may be limited to. */
    public List<String> fields() {
        return shown().stream().map(Property::name).toList();
    }

    private static String kebab(String label) {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String lowerCamel(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
