package io.hinterland.ingest.fetch.work;

import io.hinterland.ingest.clean.work.WorkSource;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/">Works of Crossref</a> by the DOI of the
 * published version; arXiv's DOIs are DataCite's. A comma parts filters, and so cannot stand in a DOI.
 */
final class CrossrefRequests implements BatchRequests {

    @Override
    public WorkSource source() {
        return WorkSource.CROSSREF;
    }

    @Override
    public int mostIds() {
        return 50;
    }

    @Override
    public List<String> ids(AskedPaper paper) {
        return paper.doi().filter(doi -> !doi.contains(",")).stream().toList();
    }

    @Override
    public Request.Builder request(HttpUrl endpoint, List<String> ids, WorkSettings settings) {
        HttpUrl.Builder address = endpoint.newBuilder()
                .addPathSegment("works")
                .addQueryParameter("filter", ids.stream().map("doi:"::concat).collect(Collectors.joining(",")))
                .addQueryParameter("rows", Integer.toString(mostIds()));
        settings.mail().ifPresent(mail -> address.addQueryParameter("mailto", mail));
        Request.Builder request = new Request.Builder().url(address.build());
        settings.key().ifPresent(key -> request.header("Crossref-Plus-API-Token", "Bearer " + key));
        return request;
    }

    @Override
    public String control() {
        return "10.1038/nature14539";
    }

    @Override
    public Duration betweenRequests(WorkSettings settings) {
        return settings.mail().isPresent() ? Duration.ofMillis(350) : Duration.ofSeconds(1);
    }

    @Override
    public String endpoint() {
        return "https://api.crossref.org";
    }
}
