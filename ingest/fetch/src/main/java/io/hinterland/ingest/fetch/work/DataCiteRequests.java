package io.hinterland.ingest.fetch.work;

import io.hinterland.ingest.clean.work.WorkSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** <a href="https://support.datacite.org/docs/api">DOIs of DataCite</a>, those that arXiv gave. */
final class DataCiteRequests implements BatchRequests {

    @Override
    public WorkSource source() {
        return WorkSource.DATACITE;
    }

    /** More make addresses that servers on the way cut off. */
    @Override
    public int mostIds() {
        return 50;
    }

    @Override
    public List<String> ids(AskedPaper paper) {
        return List.of(paper.arxivDoi().toLowerCase(Locale.ROOT));
    }

    @Override
    public Request.Builder request(HttpUrl endpoint, List<String> ids, WorkSettings settings) {
        String any = ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(" OR ", "doi:(", ")"));
        HttpUrl.Builder address = endpoint.newBuilder()
                .addPathSegment("dois")
                .addQueryParameter("query", any)
                .addQueryParameter("affiliation", "true")
                .addQueryParameter("page[size]", Integer.toString(mostIds()));
        settings.mail().ifPresent(mail -> address.addQueryParameter("mailto", mail));
        return new Request.Builder().url(address.build());
    }

    @Override
    public String control() {
        return "10.48550/arxiv.1706.03762";
    }

    /** A thousand requests in five minutes. */
    @Override
    public Duration betweenRequests(WorkSettings settings) {
        return Duration.ofMillis(300);
    }

    @Override
    public String endpoint() {
        return "https://api.datacite.org";
    }
}
