package io.hinterland.ingest.fetch.hub;

import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.PatientClient;
import io.hinterland.ingest.fetch.http.Service;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Asks the Hub, within its <a href="https://huggingface.co/docs/hub/rate-limits">limits</a>. The token is sent to no
 * server but the one that was named, and redirects are followed only where that is safe. Not safe for use by several
 * threads.
 */
public final class HubClient {

    public static final int MOST_ATTEMPTS = 8;

    private static final int MOST_REDIRECTS = 5;

    /** Five hundred requests in five minutes. */
    static final Duration BETWEEN_ANONYMOUS_REQUESTS = Duration.ofMillis(600);

    /** A thousand requests in five minutes. */
    static final Duration BETWEEN_REQUESTS = Duration.ofMillis(300);

    private final HubSettings settings;
    private final PatientClient client;
    private final PageReader pages;
    private final AnswerReader answers;

    HubClient(HubSettings settings, OkHttpClient http, Pace pace) {
        this.settings = settings;
        this.client = new PatientClient(
                service(settings),
                http.newBuilder()
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build(),
                pace);
        this.pages = new PageReader(settings);
        this.answers = new AnswerReader(settings);
    }

    /** Returns a client of the Hub that the settings name. */
    public static HubClient of(HubSettings settings) {
        return new HubClient(settings, OneConnection.open(), Pace.live(between(settings)));
    }

    private static Service service(HubSettings settings) {
        return new Service("The Hub", "network of models", between(settings), MOST_ATTEMPTS, HubClient::advice);
    }

    static Duration between(HubSettings settings) {
        return settings.token().isPresent() ? BETWEEN_REQUESTS : BETWEEN_ANONYMOUS_REQUESTS;
    }

    private static String advice(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                "; it redirects to another address, to which no token is sent: set HF_ENDPOINT to the server that is meant";
            case 400 -> "; the crawl may have been interrupted for too long, or a filter is malformed";
            case 401, 403 -> "; check that HF_TOKEN is valid and has read access";
            case 404 -> "; check that HF_ENDPOINT names a Hub";
            default -> "";
        };
    }

    HttpUrl endpoint() {
        return settings.endpoint();
    }

    public Instant now() {
        return client.now();
    }

    /**
     * Asks for one page of a listing.
     *
     * @param asked the pages that were asked for, this one too: none of them can be the next
     * @throws UnavailableException if the Hub gives no complete page after several attempts, or refuses
     */
    HubPage page(HttpUrl address, ListedThing listed, Set<HttpUrl> asked) {
        if (!settings.has(address)) {
            throw new UnavailableException("The page is on another server, " + address.host() + ", which is not asked");
        }
        return client.ask(request(address, MediaKind.JSON).build(), answer -> pages.read(answer, listed, asked));
    }

    /**
     * Asks for one thing, wherever it has moved.
     *
     * @param etag of what is known of it
     * @throws UnavailableException if the Hub gives no complete answer after several attempts, or refuses
     */
    HubAnswer one(HttpUrl address, AnswerFormat format, Optional<String> etag) {
        HttpUrl place = address;
        for (int redirect = 0; redirect <= MOST_REDIRECTS; redirect++) {
            Request.Builder request = request(place, format.kind());
            etag.ifPresent(known -> request.header("If-None-Match", known));
            HubAnswer answer = client.ask(request.build(), response -> answers.read(response, format));
            if (!(answer instanceof HubAnswer.Moved moved)) {
                return answer;
            }
            place = moved.to();
        }
        throw new UnavailableException(
                "The Hub redirects more than " + MOST_REDIRECTS + " times; the last address was " + place);
    }

    private Request.Builder request(HttpUrl address, MediaKind kind) {
        Request.Builder request = new Request.Builder().url(address).header("Accept", kind.accept());
        settings.token()
                .filter(token -> settings.has(address))
                .ifPresent(token -> request.header("Authorization", token.authorization()));
        return request;
    }
}
