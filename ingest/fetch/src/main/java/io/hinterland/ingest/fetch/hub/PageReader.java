package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.hinterland.ingest.fetch.http.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;

/** Makes a page of an answer, which is believed only if it is whole and of the shape that is due. */
final class PageReader {

    /** A thousand models with all their files take a few megabytes. */
    private static final int MOST_BYTES = 128 << 20;

    private final HubSettings settings;

    PageReader(HubSettings settings) {
        this.settings = settings;
    }

    Reply<HubPage> read(Response response, Listed listed) throws IOException {
        MediaType type = response.body().contentType();
        if (type == null || !type.subtype().equals("json")) {
            return new Reply.Fault<>("an answer of type " + type + " instead of JSON");
        }
        byte[] bytes = response.body().byteStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new Reply.Fault<>("an answer of more than " + (MOST_BYTES >> 20) + " MB");
        }
        try {
            return page(HubRecord.JSON.readTree(bytes), response, listed);
        } catch (JsonProcessingException broken) {
            return new Reply.Fault<>("a page whose JSON breaks at byte "
                    + Optional.ofNullable(broken.getLocation())
                            .map(place -> place.getByteOffset())
                            .orElse((long) bytes.length)
                    + " of " + bytes.length);
        }
    }

    private Reply<HubPage> page(JsonNode content, Response response, Listed listed) {
        if (!content.isArray()) {
            return new Reply.Fault<>(
                    "a page that is " + name(content) + " where a list of " + listed.plural() + " is due");
        }
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode record : content) {
            if (listed.idOf(record).isEmpty()) {
                return new Reply.Fault<>("a page whose entry " + (records.size() + 1) + " is no " + listed.singular()
                        + ", but " + (record.isObject() ? "has no id" : name(record)));
            }
            records.add(record);
        }
        Optional<String> link = NextLink.find(response.headers("Link"));
        Optional<HttpUrl> next = link.map(response.request().url()::resolve).filter(settings::has);
        return link.isPresent() && next.isEmpty()
                ? new Reply.Fault<>("a next page on another server")
                : new Reply.Page<>(new HubPage(records, next));
    }

    private static String name(JsonNode node) {
        return node.getNodeType() == JsonNodeType.MISSING
                ? "empty"
                : "JSON of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
