package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Which pages a crawl asks for, one after the other, and what it keeps of them. */
interface CrawlRoute {

    /** Returns the route of a crawl that begins, or that goes on at this frontier. */
    static CrawlRoute of(CrawlScope scope, HttpUrl endpoint, Optional<CrawlFrontier> frontier) {
        return scope instanceof Derivatives derivatives
                ? new DerivativesRoute(derivatives, endpoint, frontier.orElse(CrawlFrontier.ROOT))
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
    default Optional<CrawlFrontier> frontier() {
        return Optional.empty();
    }
}
