package io.hinterland.ingest.hub;

import io.hinterland.ingest.http.OneConnection;
import io.hinterland.ingest.http.Reply;
import io.hinterland.ingest.http.RetryAfter;
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
 * One HTTP connection to the Hub; asks for a page and tells what came of it. It follows no redirect, so that the token
 * goes nowhere but to the server that was named.
 */
final class HubConnection {

    private final HubSettings settings;
    private final OkHttpClient http;
    private final PageReader reader;

    HubConnection(HubSettings settings, OkHttpClient http) {
        this.settings = settings;
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        this.reader = new PageReader(settings);
    }

    Reply<HubPage> ask(HttpUrl address, Instant now) {
        if (!settings.has(address)) {
            return new Reply.Refusal<>("is not to be asked for a page on another server, " + address.host());
        }
        try (Response response = http.newCall(request(address)).execute()) {
            int status = response.code();
            if (status == 200) {
                return reader.read(response, rateLimit(response).flatMap(RateLimit::respite));
            }
            return status == 408 || status == 429 || status >= 500
                    ? new Reply.Fault<>("HTTP " + status, askedWait(response, now))
                    : new Reply.Refusal<>(refusal(response));
        } catch (IOException failure) {
            return new Reply.Fault<>("no whole answer (" + failure.getMessage() + ")");
        }
    }

    private Request request(HttpUrl address) {
        Request.Builder request = new Request.Builder()
                .url(address)
                .header("User-Agent", OneConnection.userAgent("listing of models"))
                .header("Accept", "application/json");
        settings.token().ifPresent(token -> request.header("Authorization", token.authorization()));
        return request.build();
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
