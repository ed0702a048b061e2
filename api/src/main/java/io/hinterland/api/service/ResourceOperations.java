package io.hinterland.api.service;

import io.hinterland.api.network.ResourceRoutes;
import io.hinterland.api.network.ResourcesController;
import io.hinterland.queries.resource.Resource;
import io.hinterland.queries.resource.ResourceParameters;
import io.hinterland.queries.resource.ResourceQuestion;
import io.hinterland.schema.Property;
import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations of the resources in the OpenAPI document, which follow from the metagraph as their routes do. */
record ResourceOperations(Map<String, Object> paths) {

    void add() {
        for (Resource resource : Resource.all()) {
            String address = ResourceRoutes.address(resource);
            paths.put(
                    address,
                    get("list", resource, "Lists " + words(resource), listParameters(resource), "ResourcePage"));
            if (ResourceRoutes.hasNodes(resource)) {
                paths.put(
                        address + "/{id}",
                        get(
                                "get",
                                resource,
                                "Returns one of the " + words(resource),
                                nodeParameters(resource),
                                "ResourceNode"));
            }
        }
    }

    private static String words(Resource resource) {
        return resource.name().replace('-', ' ');
    }

    private static Map<String, Object> get(
            String verb, Resource resource, String summary, List<Object> parameters, String schema) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("tags", new ArrayList<>(List.of("network")));
        operation.put("summary", summary + ".");
        operation.put("operationId", verb + "-" + resource.name());
        operation.put("parameters", parameters);
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : ResourcesController.contentTypes()) {
            boolean isJson = type.equals(MediaType.APPLICATION_JSON);
            content.put(
                    type,
                    map("schema", isJson ? map("$ref", "#/components/schemas/" + schema) : map("type", "string")));
        }
        Map<String, Object> answer = map("description", summary + "; the Link header has the address of the next page");
        answer.put("content", content);
        operation.put("responses", map("200", answer));
        return map("get", operation);
    }

    private static List<Object> listParameters(Resource resource) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(query("search", "words of the name; the last one may be cut short", map("type", "string")));
        ResourceParameters.described(resource)
                .forEach((name, words) -> parameters.add(query(name, words, schema(resource, name))));
        parameters.add(query(
                "sort",
                "sort order: by key, or descending by number of edges or a property",
                words(resource.sorts(), ResourceQuestion.BY_KEY)));
        Map<String, Object> limit = map("type", "integer");
        limit.putAll(Map.of("minimum", 1, "maximum", ResourceQuestion.MOST, "default", ResourceQuestion.USUAL));
        parameters.add(query("limit", "maximum number of nodes", limit));
        parameters.add(query("cursor", "value of next of the previous page", map("type", "string")));
        parameters.add(query("facet", "what to count all nodes by", list(resource.facets())));
        parameters.addAll(view(resource));
        return parameters;
    }

    private static List<Object> nodeParameters(Resource resource) {
        Map<String, Object> id = map("name", "id");
        id.put("in", "path");
        id.put("required", true);
        id.put("description", "key or name; slashes need not be escaped");
        id.put("schema", map("type", "string"));
        List<Object> parameters = new ArrayList<>(List.of(id));
        parameters.addAll(view(resource));
        return parameters;
    }

    private static List<Object> view(Resource resource) {
        return List.of(
                query("fields", "properties to tell; default: all", list(resource.fields())),
                query(
                        "expand",
                        "types of neighbours to list",
                        list(List.copyOf(resource.neighbours().keySet()))),
                query(
                        "format",
                        "form of the answer, as the Accept header",
                        words(List.of("json", "ndjson", "csv"), "json")));
    }

    private static Map<String, Object> query(String name, String description, Map<String, Object> schema) {
        Map<String, Object> parameter = map("name", name);
        parameter.put("in", "query");
        parameter.put("description", description);
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> schema(Resource resource, String name) {
        Property property = resource.propertyFilters().get(name);
        if (property == null) {
            return array(map("type", "string"));
        }
        return switch (property.type()) {
            case WHOLE_NUMBER -> map("type", "integer");
            case NUMBER -> map("type", "number");
            case TRUTH -> map("type", "boolean");
            case DAY -> {
                Map<String, Object> day = map("type", "string");
                day.put("format", "date");
                yield day;
            }
            default -> property.words().isEmpty() ? map("type", "string") : words(property.words());
        };
    }

    private static Map<String, Object> words(List<String> words, String usual) {
        Map<String, Object> schema = words(words);
        schema.put("default", usual);
        return schema;
    }

    private static Map<String, Object> words(List<String> words) {
        Map<String, Object> schema = map("type", "string");
        if (!words.isEmpty()) {
            schema.put("enum", words);
        }
        return schema;
    }

    private static Map<String, Object> list(List<String> words) {
        return array(words(words));
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        Map<String, Object> schema = map("type", "array");
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> map(String name, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }
}
