package io.hinterland.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.schema.CountRange;
import io.hinterland.schema.tag.HubTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A record as the parameters of the plain loop, uncleaned but for an empty list where a value is missing. */
final class PlainRow {

    private final Map<String, Object> row = new HashMap<>();
    private final List<String> tags = new ArrayList<>();

    private PlainRow() {}

    static Map<String, Object> of(JsonNode model) {
        PlainRow row = new PlainRow();
        row.properties(model);
        row.put("owners", model.path("author"));
        row.put("libraries", model.path("library_name"));
        row.put("pipelines", model.path("pipeline_tag"));
        row.tags(model.path("tags"));
        return row.row;
    }

    private void properties(JsonNode model) {
        long downloads = model.path("downloads").asLong();
        long likes = model.path("likes").asLong();
        row.put("id", model.path("id").asText());
        row.put("downloads", downloads);
        row.put("likes", likes);
        row.put("parameters", model.path("safetensors").path("total").asLong());
        row.put("createdAt", model.path("createdAt").asText());
        row.put("lastModified", model.path("lastModified").asText());
        row.put("gated", model.path("gated").asBoolean());
        row.put("downloadRanges", List.of(CountRange.of(downloads).key()));
        row.put("likeRanges", List.of(CountRange.of(likes).key()));
    }

    private void put(String name, JsonNode value) {
        row.put(name, Stream.ofNullable(value.textValue()).toList());
    }

    private void tags(JsonNode all) {
        all.forEach(tag -> tags.add(tag.asText()));
        row.put("tags", tags);
        row.put("plainTags", values(HubTag.Plain.class, HubTag.Plain::value));
        row.put("licences", values(HubTag.License.class, HubTag.License::value));
        row.put("datasets", values(HubTag.Dataset.class, HubTag.Dataset::value));
        row.put("parents", values(HubTag.BaseModel.class, HubTag.BaseModel::value));
        row.put("papers", values(HubTag.Arxiv.class, HubTag.Arxiv::value));
    }

    private <T extends HubTag> List<String> values(Class<T> kind, Function<T, String> value) {
        return tags.stream()
                .map(HubTag::parse)
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(value)
                .distinct()
                .toList();
    }
}
