package io.hinterland.ingest.fetch.hub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;

/** When the Hub answers badly, and how: first what was queued, then always once it is down, else by chance. */
final class HubFaults {

    private final Deque<MockResponse> queued = new ArrayDeque<>();
    private Random chance = new Random(0);
    private double rate;
    private int goodLeft = Integer.MAX_VALUE;
    private MockResponse afterThem = HubResponses.status(503);

    void queue(List<MockResponse> responses) {
        queued.addAll(responses);
    }

    void byChance(double share, long seed) {
        rate = share;
        chance = new Random(seed);
    }

    void after(int goodAnswers, MockResponse bad) {
        goodLeft = goodAnswers;
        afterThem = bad;
    }

    /**
     * Returns the bad answer that is due, if one is.
     *
     * @param listing the body of the good one, where it is a page of a listing
     */
    Optional<MockResponse> next(HttpUrl address, Supplier<MockResponse> good, Supplier<Optional<String>> listing) {
        if (!queued.isEmpty()) {
            return Optional.of(queued.remove());
        }
        if (goodLeft <= 0) {
            return Optional.of(afterThem);
        }
        if (chance.nextDouble() < rate) {
            return Optional.of(bad(address, good.get(), listing.get()));
        }
        goodLeft--;
        return Optional.empty();
    }

    private MockResponse bad(HttpUrl address, MockResponse good, Optional<String> listing) {
        String body = listing.orElse("");
        return switch (listing.isPresent() ? chance.nextInt(8) : chance.nextInt(3)) {
            case 0 -> HubResponses.status(500);
            case 1 ->
                HubResponses.status(429)
                        .newBuilder()
                        .setHeader("Retry-After", "20")
                        .build();
            case 2 -> good.newBuilder().setHeader("Content-Type", "text/html").build();
            case 3 ->
                good.newBuilder().body(body.substring(0, body.length() / 2)).build();
            case 4 ->
                good.newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();
            case 5 -> HubResponses.linked(good, address.toString());
            case 6 -> HubResponses.json("{\"error\":\"Internal error\"}");
            default -> HubResponses.status(504);
        };
    }
}
