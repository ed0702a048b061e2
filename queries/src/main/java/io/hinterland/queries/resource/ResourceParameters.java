package io.hinterland.queries.resource;

import io.hinterland.queries.PlainNumber;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of a list of nodes by their names: {@code search}, {@code sort}, {@code limit}, {@code cursor},
 * {@code fields}, {@code expand}, {@code facet}, and the filters of the resource. Lists are given by repetition or with
 * commas.
 */
public record ResourceParameters(Resource resource, Map<String, List<String>> given) {

    /** The names that every resource has. */
    public static final List<String> OF_ALL = List.of("search", "sort", "limit", "cursor", "fields", "expand", "facet");

    /** The names of those that say what is told of a node. */
    public static final List<String> OF_VIEW = List.of("fields", "expand");

    /** @throws InvalidInputException if one of them is unknown, given twice, or of another type */
    public ResourceQuestion question() {
        List<Comparison> properties = new ArrayList<>();
        List<NodeReference> neighbours = new ArrayList<>();
        given.forEach((name, values) -> {
            if (resource.propertyFilters().containsKey(name)) {
                properties.add(comparison(name, one(name).orElse("")));
            } else if (resource.neighbours().containsKey(name)) {
                values.forEach(value ->
                        neighbours.add(NodeReference.parse(resource.neighbours().get(name), value)));
            } else if (!OF_ALL.contains(name)) {
                throw ResourceQuestion.unknown("parameter", name, names());
            }
        });
        return new ResourceQuestion(
                resource,
                one("search"),
                properties,
                neighbours,
                one("sort").orElse(ResourceQuestion.BY_KEY),
                limit(),
                one("cursor"),
                viewed(),
                list("facet"));
    }

    /** @throws InvalidInputException if another parameter than those of a view is given */
    public ResourceQuestion.View view() {
        given.keySet().stream()
                .filter(name -> !OF_VIEW.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ResourceQuestion.unknown("parameter", name, OF_VIEW);
                });
        return viewed();
    }

    private ResourceQuestion.View viewed() {
        List<String> fields = list("fields");
        for (String field : fields) {
            if (!resource.fields().contains(field)) {
                throw ResourceQuestion.unknown("field", field, resource.fields());
            }
        }
        Set<HubNodeType> expanded =
                list("expand").stream().map(this::neighbour).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ResourceQuestion.View(fields.isEmpty() ? resource.fields() : fields, expanded);
    }

    /** Names as in filters, such as model; the label of the schema, Model, means the same. */
    private HubNodeType neighbour(String name) {
        Map<String, HubNodeType> neighbours = resource.neighbours();
        return Stream.concat(
                        Optional.ofNullable(neighbours.get(name)).stream(),
                        neighbours.values().stream().filter(type -> type.label().equals(name)))
                .findFirst()
                .orElseThrow(() -> ResourceQuestion.unknown("neighbour", name, List.copyOf(neighbours.keySet())));
    }

    /** Returns the names of all parameters. */
    public List<String> names() {
        return Stream.of(
                        OF_ALL,
                        resource.propertyFilters().keySet(),
                        resource.neighbours().keySet())
                .flatMap(names -> names.stream())
                .toList();
    }

    private Comparison comparison(String name, String value) {
        return ComparedProperty.of(resource, name).to(value);
    }

    private int limit() {
        return one("limit")
                .map(text -> PlainNumber.whole(text)
                        .orElseThrow(() -> new InvalidInputException(
                                "'" + text + "' is not valid for the parameter 'limit'; it takes a whole number")))
                .map(number -> (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number)))
                .orElse(ResourceQuestion.USUAL);
    }

    private Optional<String> one(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidInputException("The parameter '" + name + "' is given more than once");
        }
        return values.stream().findFirst();
    }

    private List<String> list(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(values -> Stream.of(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns every parameter with what it takes, in words. */
    public static Map<String, String> described(Resource resource) {
        Map<String, String> described = new LinkedHashMap<>();
        resource.propertyFilters()
                .forEach((name, property) ->
                        described.put(name, ComparedProperty.of(resource, name).description()));
        resource.neighbours()
                .forEach((name, type) -> described.put(
                        name, "only those that are linked to this " + type.label() + "; repeatable, all must be"));
        return described;
    }
}
