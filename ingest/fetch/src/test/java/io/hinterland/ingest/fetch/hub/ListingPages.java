package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A listing as the Hub serves it: sorted, filtered, by pages with a cursor. */
final class ListingPages {

    private final Map<HttpUrl, List<JsonNode>> matching = new HashMap<>();
    private final List<JsonNode> models;
    private final int pageSize;

    ListingPages(List<JsonNode> models, int pageSize) {
        this.models = models;
        this.pageSize = pageSize;
    }

    ListingPages of(List<JsonNode> others) {
        return new ListingPages(others, pageSize);
    }

    MockResponse page(HttpUrl address) {
        int end = start(address) + size(address);
        MockResponse page = HubResponses.json(body(address));
        return end >= matching(address).size()
                ? page
                : HubResponses.linked(
                        page,
                        address.newBuilder()
                                .setQueryParameter("cursor", cursor(end))
                                .build()
                                .toString());
    }

    String body(HttpUrl address) {
        List<JsonNode> all = matching(address);
        int start = start(address);
        return all.subList(start, Math.min(all.size(), start + size(address))).toString();
    }

    private int size(HttpUrl address) {
        return Math.min(
                pageSize,
                Integer.parseInt(
                        Optional.ofNullable(address.queryParameter("limit")).orElseThrow()));
    }

    private static String cursor(int start) {
        return Base64.getEncoder().encodeToString(("{\"after\":" + start + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static int start(HttpUrl address) {
        return Optional.ofNullable(address.queryParameter("cursor"))
                .map(cursor -> new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8))
                .map(json -> Integer.parseInt(json.replaceAll("\\D", "")))
                .orElse(0);
    }

    private List<JsonNode> matching(HttpUrl address) {
        HttpUrl listing =
                address.newBuilder().removeAllQueryParameters("cursor").build();
        return matching.computeIfAbsent(listing, this::select);
    }

    private List<JsonNode> select(HttpUrl address) {
        String sort = Optional.ofNullable(address.queryParameter("sort")).orElse("none");
        return models.stream()
                .filter(model -> has(model, "pipeline_tag", address.queryParameter("pipeline_tag")))
                .filter(model -> passes(model, address.queryParameter("filter")))
                .filter(model -> has(model, "author", address.queryParameter("author")))
                .sorted(Comparator.comparing(
                                (JsonNode model) -> model.path(sort).asText())
                        .reversed())
                .toList();
    }

    /** One parameter of the Hub's takes libraries and tags alike. */
    private static boolean passes(JsonNode model, @Nullable String filter) {
        return filter == null || !filter.startsWith("base_model:")
                ? has(model, "library_name", filter)
                : ServedModels.hasTag(model, filter);
    }

    private static boolean has(JsonNode model, String field, @Nullable String value) {
        return value == null || model.path(field).asText().equals(value);
    }

    /** Returns the models, sorted by nothing. */
    List<JsonNode> models() {
        return models;
    }
}
