package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Which pages a crawl asks for, one after the other, and what it keeps of them. */
interface CrawlRoute {

    /** Returns the route of a crawl that begins, or that goes on at this position. */
    static CrawlRoute of(CrawlScope scope, HttpUrl endpoint, Optional<Checkpoint.Position> position) {
        return scope instanceof Derivatives derivatives
                ? new DerivativesRoute(derivatives, endpoint, position.orElse(Checkpoint.Position.ROOT))
                : new ListingRoute((ModelFilter) scope, endpoint);
    }

    HttpUrl first();

    /** Learns of a record that the dump has from before an interruption. */
    default void recall(JsonNode kept) {}

    /** Returns the records of a page that are to be kept after so many, in their order. Asked once for each page. */
    List<JsonNode> wanted(List<JsonNode> page, long before);

    /**
     * Returns the page after one of which these records were kept.
     *
     * @param total how many records the dump has now
     */
    Optional<HttpUrl> after(HubPage page, List<JsonNode> kept, long total);

    /** Returns where a crawl of derivatives stands; nothing for a listing, whose next page says it all. */
    default Optional<Checkpoint.Position> position() {
        return Optional.empty();
    }

    /** One listing, from its first page to its last, or to the first record that is not wanted. */
    record ListingRoute(ModelFilter filter, HttpUrl endpoint) implements CrawlRoute {

        @Override
        public HttpUrl first() {
            return filter.firstPage(endpoint);
        }

        @Override
        public List<JsonNode> wanted(List<JsonNode> page, long before) {
            return filter.wanted(page, before);
        }

        @Override
        public Optional<HttpUrl> after(HubPage page, List<JsonNode> kept, long total) {
            boolean ends = kept.size() < page.records().size() || filter.isFull(total);
            return ends ? Optional.empty() : page.next();
        }
    }
}
