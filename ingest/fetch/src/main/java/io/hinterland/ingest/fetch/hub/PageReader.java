package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.hinterland.ingest.fetch.http.Answer;
import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.UnusableAnswerException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** Reads pages of listings, which are used only if they are complete and of the expected shape. */
final class PageReader {

    /** A thousand models with all their files take a few megabytes. */
    private static final int MOST_BYTES = 128 << 20;

    private final HubSettings settings;

    PageReader(HubSettings settings) {
        this.settings = settings;
    }

    /** @param asked the pages that were asked for before, none of which can be the next */
    HubPage read(Answer answer, ListedThing listed, Set<HttpUrl> asked) throws IOException {
        List<JsonNode> records = records(json(answer.content(MediaKind.JSON, MOST_BYTES)), listed);
        Optional<HttpUrl> next = answer.nextPage();
        if (next.filter(address -> !settings.has(address)).isPresent()) {
            throw new UnusableAnswerException("a next page on another server");
        }
        if (next.filter(asked::contains).isPresent()) {
            throw new UnusableAnswerException("a next page that was asked for before");
        }
        return new HubPage(records, next);
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        try {
            return HubRecord.JSON.readTree(bytes);
        } catch (JsonProcessingException broken) {
            long place = Optional.ofNullable(broken.getLocation())
                    .map(location -> location.getByteOffset())
                    .orElse((long) bytes.length);
            throw new UnusableAnswerException("a page whose JSON breaks at byte " + place + " of " + bytes.length);
        }
    }

    private static List<JsonNode> records(JsonNode content, ListedThing listed) throws UnusableAnswerException {
        if (!content.isArray()) {
            throw new UnusableAnswerException(
                    "a page that is " + shape(content) + " instead of a list of " + listed.plural());
        }
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode record : content) {
            if (listed.idOf(record).isEmpty()) {
                throw new UnusableAnswerException("a page whose entry " + (records.size() + 1) + " is no "
                        + listed.singular() + ", but " + (record.isObject() ? "has no id" : shape(record)));
            }
            records.add(record);
        }
        return records;
    }

    private static String shape(JsonNode node) {
        return node.getNodeType() == JsonNodeType.MISSING
                ? "empty"
                : "JSON of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
