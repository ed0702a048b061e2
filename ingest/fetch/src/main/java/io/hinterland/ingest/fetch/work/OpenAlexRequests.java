package io.hinterland.ingest.fetch.work;

import io.hinterland.ingest.clean.work.WorkSource;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * <a href="https://docs.openalex.org/api-entities/works/filter-works">Works of OpenAlex</a> by DOI, arXiv's or that of
 * the published version; OpenAlex cannot be asked by arXiv id. A bar parts DOIs, and so cannot stand in one.
 */
final class OpenAlexRequests implements BatchRequests {

    private static final String FIELDS = "id,doi,ids,cited_by_count,authorships,referenced_works,locations";

    @Override
    public WorkSource source() {
        return WorkSource.OPENALEX;
    }

    @Override
    public int mostIds() {
        return 100;
    }

    @Override
    public List<String> ids(AskedPaper paper) {
        return Stream.concat(Stream.of(paper.arxivDoi()), paper.doi().stream())
                .filter(doi -> !doi.contains("|") && !doi.contains(","))
                .toList();
    }

    @Override
    public Request.Builder request(HttpUrl endpoint, List<String> ids, WorkSettings settings) {
        HttpUrl.Builder address = endpoint.newBuilder()
                .addPathSegment("works")
                .addQueryParameter("filter", "doi:" + String.join("|", ids))
                .addQueryParameter("per-page", Integer.toString(mostIds()))
                .addQueryParameter("select", FIELDS);
        settings.mail().ifPresent(mail -> address.addQueryParameter("mailto", mail));
        settings.key().ifPresent(key -> address.addQueryParameter("api_key", key));
        return new Request.Builder().url(address.build());
    }

    @Override
    public String control() {
        return "10.48550/arXiv.1706.03762";
    }

    /** A hundred requests a second with a key, far fewer without one. */
    @Override
    public Duration betweenRequests(WorkSettings settings) {
        return settings.key().isPresent() ? Duration.ofMillis(100) : Duration.ofSeconds(1);
    }

    @Override
    public String endpoint() {
        return "https://api.openalex.org";
    }
}
