package io.hinterland.ingest.hub;

import io.hinterland.ingest.http.OneConnection;
import io.hinterland.ingest.http.Pace;
import io.hinterland.ingest.http.Reply;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Asks the Hub for pages of its listing, one at a time and within its <a
 * href="https://huggingface.co/docs/hub/rate-limits">limits</a>. Faults that pass are waited out; a page is believed
 * only if it is whole. Not safe for use by several threads.
 */
public final class HubClient {

    static final int MOST_ATTEMPTS = 8;

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

    Instant now() {
        return pace.now();
    }

    /**
     * Asks for one page.
     *
     * @param asked the pages that were asked for, this one too: none of them can be the next
     * @throws UnavailableException if the Hub gives no whole page after several attempts, or refuses
     */
    HubPage page(HttpUrl address, Set<HttpUrl> asked) {
        String reason = "";
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Reply<HubPage> reply = checked(send(address), asked);
            if (reply instanceof Reply.Page<HubPage> page) {
                page.content().respite().ifPresent(pace::hold);
                return page.content();
            }
            if (reply instanceof Reply.Refusal<HubPage> refusal) {
                throw new UnavailableException("The Hub " + refusal.reason());
            }
            Reply.Fault<HubPage> fault = (Reply.Fault<HubPage>) reply;
            reason = fault.reason();
            if (fault.lastsTooLong()) {
                reason += ", to be asked again in more than a quarter of an hour";
                break;
            }
            if (attempt < MOST_ATTEMPTS) {
                pace.afterFault(attempt, fault.askedWait());
            }
        }
        throw new UnavailableException("The Hub gives no usable page: " + reason);
    }

    private Reply<HubPage> send(HttpUrl address) {
        pace.beforeRequest();
        Reply<HubPage> reply = connection.ask(address, pace.now());
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
