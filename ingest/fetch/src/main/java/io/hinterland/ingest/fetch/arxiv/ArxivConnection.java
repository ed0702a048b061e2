package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Reply;
import io.hinterland.ingest.fetch.http.RetryAfter;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One HTTP connection to arXiv; sends a request and tells what came of it. */
final class ArxivConnection {

    /** A hundred papers take about 250 kB; the ones with thousands of authors some more. */
    static final int MOST_BYTES = 32 << 20;

    private final HttpUrl address;
    private final OkHttpClient http;

    ArxivConnection(HttpUrl address, OkHttpClient http) {
        this.address = address;
        this.http = http;
    }

    /** @throws UnavailableException if arXiv shuts us out */
    Reply<AtomFeed> ask(Collection<ArxivId> ids, Instant now) {
        try (Response response = http.newCall(request(ids)).execute()) {
            return switch (response.code()) {
                case 200 -> page(response);
                case 400 -> new Reply.Refusal<>("HTTP 400");
                case 408, 429 -> fault(response, now);
                default -> {
                    if (response.code() < 500) {
                        throw new UnavailableException("arXiv refuses to answer (HTTP " + response.code()
                                + "); see https://status.arxiv.org, and try again later");
                    }
                    yield fault(response, now);
                }
            };
        } catch (IOException failure) {
            return Reply.Fault.of(failure);
        }
    }

    private Request request(Collection<ArxivId> ids) {
        String list = ids.stream().map(ArxivId::value).collect(Collectors.joining(","));
        HttpUrl url = address.newBuilder()
                .addQueryParameter("id_list", list)
                .addQueryParameter("max_results", Integer.toString(ids.size()))
                .build();
        return new Request.Builder()
                .url(url)
                .header("User-Agent", OneConnection.userAgent("arXiv metadata of cited papers"))
                .header("Accept", "application/atom+xml")
                .build();
    }

    private static Reply<AtomFeed> page(Response response) throws IOException {
        MediaType type = response.body().contentType();
        if (type == null || !type.subtype().endsWith("xml") || type.subtype().contains("html")) {
            return new Reply.Fault<>("an answer of type " + type + " instead of an Atom feed");
        }
        byte[] bytes = response.peekBody(MOST_BYTES + 1L).bytes();
        if (bytes.length > MOST_BYTES) {
            return new Reply.Fault<>("an answer of more than " + (MOST_BYTES >> 20) + " MB");
        }
        try {
            AtomFeed feed = AtomReader.read(bytes);
            return feed.errors().isEmpty()
                    ? new Reply.Page<>(feed)
                    : new Reply.Refusal<>(String.join("; ", feed.errors()));
        } catch (AtomFormatException malformed) {
            return new Reply.Fault<>("an answer that is " + malformed.getMessage());
        }
    }

    private static Reply<AtomFeed> fault(Response response, Instant now) {
        Optional<Duration> wait =
                Optional.ofNullable(response.header("Retry-After")).flatMap(header -> RetryAfter.parse(header, now));
        return new Reply.Fault<>("HTTP " + response.code(), wait);
    }
}
