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
        JsonNode content = json(answer.content(MediaKind.JSON, MOST_BYTES));
        List<JsonNode> records = new ArrayList<>();
        List<HubPage.Rejected> rejected = new ArrayList<>();
        sort(content, listed, records, rejected);
        requireRecords(records, rejected, answer.attempt());
        Optional<HttpUrl> next = answer.nextPage();
        if (next.filter(address -> !settings.has(address)).isPresent()) {
            throw new UnusableAnswerException("a next page on another server");
        }
        if (next.filter(asked::contains).isPresent()) {
            throw new UnusableAnswerException("a next page that was asked for before");
        }
        return new HubPage(records, rejected, next);
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

    private static void sort(
            JsonNode content, ListedThing listed, List<JsonNode> records, List<HubPage.Rejected> rejected)
            throws UnusableAnswerException {
        if (!content.isArray()) {
            throw new UnusableAnswerException(
                    "a page that is " + shape(content) + " instead of a list of " + listed.plural());
        }
        int number = 0;
        for (JsonNode entry : content) {
            number++;
            if (listed.idOf(entry).isPresent()) {
                records.add(entry);
            } else {
                String what = entry.isObject() ? "it has no id" : "it is " + shape(entry);
                rejected.add(new HubPage.Rejected(number, "not a " + listed.singular() + ": " + what));
            }
        }
    }

    /**
     * An entry that stays wrong costs itself alone. A page of several entries without a single record has another shape
     * than it should.
     */
    private static void requireRecords(List<JsonNode> records, List<HubPage.Rejected> rejected, int attempt)
            throws UnusableAnswerException {
        boolean isOfAnotherShape = records.isEmpty() && rejected.size() > 1;
        if (!rejected.isEmpty() && (attempt == 1 || isOfAnotherShape)) {
            HubPage.Rejected first = rejected.get(0);
            throw new UnusableAnswerException("a page whose entry " + first.entry() + " is " + first.reason());
        }
    }

    private static String shape(JsonNode node) {
        return node.getNodeType() == JsonNodeType.MISSING
                ? "empty"
                : "JSON of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
