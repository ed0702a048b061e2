package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

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
