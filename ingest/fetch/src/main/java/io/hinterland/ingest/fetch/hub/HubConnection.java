package io.hinterland.ingest.fetch.hub;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Reply;
import io.hinterland.ingest.fetch.http.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One HTTP connection to the Hub; asks once and tells what came of it. It follows no redirect by itself, and gives the
 * token to no server but the one that was named.
 */
final class HubConnection {

    private final HubSettings settings;
    private final OkHttpClient http;
    private final PageReader pages;
    private final AnswerReader answers;
    private Optional<Duration> respite = Optional.empty();

    HubConnection(HubSettings settings, OkHttpClient http) {
        this.settings = settings;
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        this.pages = new PageReader(settings);
        this.answers = new AnswerReader(settings);
    }

    /** Asks for a page of a listing. */
    Reply<HubPage> page(HttpUrl address, Listed listed, Instant now) {
        return ask(request(address, "application/json").build(), now, response -> {
            return response.code() == 200 ? Optional.of(pages.read(response, listed)) : Optional.empty();
        });
    }

    /** Asks for one thing, unless it is still what it was when this ETag was given. */
    Reply<HubAnswer> one(HttpUrl address, Form form, Optional<String> etag, Instant now) {
        Request.Builder request = request(address, form.accept());
        etag.ifPresent(known -> request.header("If-None-Match", known));
        return ask(request.build(), now, response -> answers.read(response, form));
    }

    /** Returns how long the Hub wanted to be left alone with its last answer. */
    Optional<Duration> respite() {
        return respite;
    }

    /** Makes a reply of a response; nothing where its status means the same whatever was asked for. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<Reply<T>> of(Response response) throws IOException;
    }

    private <T> Reply<T> ask(Request request, Instant now, Reading<T> reading) {
        respite = Optional.empty();
        try (Response response = http.newCall(request).execute()) {
            respite = rateLimit(response).flatMap(RateLimit::respite);
            Optional<Reply<T>> reply = reading.of(response);
            return reply.isPresent() ? reply.get() : withoutContent(response, now);
        } catch (IOException failure) {
            return Reply.Fault.of(failure);
        }
    }

    private static <T> Reply<T> withoutContent(Response response, Instant now) {
        int status = response.code();
        return status == 408 || status == 429 || status >= 500
                ? new Reply.Fault<>("HTTP " + status, askedWait(response, now))
                : new Reply.Refusal<>(refusal(response));
    }

    private Request.Builder request(HttpUrl address, String accept) {
        Request.Builder request = new Request.Builder()
                .url(address)
                .header("User-Agent", OneConnection.userAgent("network of models"))
                .header("Accept", accept);
        settings.token()
                .filter(token -> settings.has(address))
                .ifPresent(token -> request.header("Authorization", token.authorization()));
        return request;
    }

    private static Optional<Duration> askedWait(Response response, Instant now) {
        Optional<Duration> retryAfter =
                Optional.ofNullable(response.header("Retry-After")).flatMap(header -> RetryAfter.parse(header, now));
        Optional<Duration> reset = rateLimit(response).flatMap(RateLimit::respite);
        return Stream.concat(retryAfter.stream(), reset.stream()).max(Comparator.naturalOrder());
    }

    private static Optional<RateLimit> rateLimit(Response response) {
        return Optional.ofNullable(response.header("RateLimit")).flatMap(RateLimit::parse);
    }

    private static String refusal(Response response) {
        String status = "refuses (HTTP " + response.code() + ")";
        return switch (response.code()) {
            case 301, 302, 303, 307, 308 ->
                "sends us elsewhere (HTTP " + response.code()
                        + "), where no token should follow; set HF_ENDPOINT to the server that is meant";
            case 400 -> status + "; a crawl may have been interrupted for too long to go on, or a filter be malformed";
            case 401, 403 -> status + "; see that HF_TOKEN is valid and may read";
            case 404 -> status + "; see that HF_ENDPOINT names a Hub";
            default -> status;
        };
    }
}
