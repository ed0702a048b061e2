package io.hinterland.ingest.fetch.hub;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.Reply;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/**
 * Asks the Hub, one request at a time and within its <a href="https://huggingface.co/docs/hub/rate-limits">limits</a>.
 * Faults that pass are waited out; an answer is believed only if it is whole. Not safe for use by several threads.
 */
public final class HubClient {

    public static final int MOST_ATTEMPTS = 8;

    private static final int MOST_HOPS = 5;

    /** Five hundred requests in five minutes. */
    static final Duration BETWEEN_ANONYMOUS_REQUESTS = Duration.ofMillis(600);

    /** A thousand requests in five minutes. */
    static final Duration BETWEEN_REQUESTS = Duration.ofMillis(300);

    private final HubSettings settings;
    private final HubConnection connection;
    private final Pace pace;

    HubClient(HubSettings settings, HubConnection connection, Pace pace) {
        this.settings = settings;
        this.connection = connection;
        this.pace = pace;
    }

    /** Returns a client of the Hub that the settings name. */
    public static HubClient of(HubSettings settings) {
        return new HubClient(
                settings, new HubConnection(settings, OneConnection.open()), Pace.live("the Hub", between(settings)));
    }

    static Duration between(HubSettings settings) {
        return settings.token().isPresent() ? BETWEEN_REQUESTS : BETWEEN_ANONYMOUS_REQUESTS;
    }

    HttpUrl endpoint() {
        return settings.endpoint();
    }

    public Instant now() {
        return pace.now();
    }

    /**
     * Asks for one page of a listing.
     *
     * @param asked the pages that were asked for, this one too: none of them can be the next
     * @throws UnavailableException if the Hub gives no whole page after several attempts, or refuses
     */
    HubPage page(HttpUrl address, Listed listed, Set<HttpUrl> asked) {
        if (!settings.has(address)) {
            throw new UnavailableException(
                    "The Hub is not to be asked for a page on another server, " + address.host());
        }
        return patiently(() -> checked(connection.page(address, listed, pace.now()), asked));
    }

    /**
     * Asks for one thing, wherever it has moved.
     *
     * @param etag of what is known of it
     * @throws UnavailableException if the Hub gives no whole answer after several attempts, or refuses
     */
    HubAnswer one(HttpUrl address, Form form, Optional<String> etag) {
        HttpUrl place = address;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            HttpUrl next = place;
            HubAnswer answer = patiently(() -> connection.one(next, form, etag, pace.now()));
            if (!(answer instanceof HubAnswer.Moved moved)) {
                return answer;
            }
            place = moved.to();
        }
        throw new UnavailableException("The Hub sends us from one place to another without end; the last was " + place);
    }

    private <T> T patiently(Supplier<Reply<T>> request) {
        String reason = "";
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Reply<T> reply = send(request);
            if (reply instanceof Reply.Page<T> page) {
                connection.respite().ifPresent(pace::hold);
                return page.content();
            }
            if (reply instanceof Reply.Refusal<T> refusal) {
                throw new UnavailableException("The Hub " + refusal.reason());
            }
            Reply.Fault<T> fault = (Reply.Fault<T>) reply;
            reason = fault.reason();
            if (fault.lastsTooLong()) {
                reason += ", to be asked again in more than a quarter of an hour";
                break;
            }
            if (attempt < MOST_ATTEMPTS) {
                pace.afterFault(attempt, fault.askedWait());
            }
        }
        throw new UnavailableException("The Hub gives no usable answer: " + reason);
    }

    private <T> Reply<T> send(Supplier<Reply<T>> request) {
        pace.beforeRequest();
        Reply<T> reply = request.get();
        pace.afterAnswer();
        return reply;
    }

    private static Reply<HubPage> checked(Reply<HubPage> reply, Set<HttpUrl> asked) {
        return reply instanceof Reply.Page<HubPage> page
                        && page.content().next().filter(asked::contains).isPresent()
                ? new Reply.Fault<>("a next page that was asked for before")
                : reply;
    }
}
