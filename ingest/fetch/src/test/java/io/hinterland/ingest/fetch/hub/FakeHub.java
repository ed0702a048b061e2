package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.fetch.http.PromptServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Serves the real sample as the Hub serves its listing, and single things beside it, so many requests in five minutes;
 * answers badly when told to.
 */
public final class FakeHub implements AutoCloseable {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Set<String> LISTINGS = Set.of("/api/models", "/api/datasets", "/api/daily_papers");

    public final PassingTime time = new PassingTime();
    public final List<RecordedRequest> requests = new ArrayList<>();
    final List<Instant> moments = new ArrayList<>();
    public final Map<HttpUrl, Integer> asked = new HashMap<>();
    public final Map<HttpUrl, Integer> faults = new HashMap<>();
    int tooMany;
    private final MockWebServer server = PromptServer.create();
    private final Map<String, MockResponse> things = new HashMap<>();
    private final HubFaults bad = new HubFaults();
    private ListingPages listing;
    private int quota = 500;
    private Instant window = PassingTime.START;
    private int used;

    public FakeHub(int pageSize) {
        listing = new ListingPages(ServedModels.SAMPLE, pageSize);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public FakeHub serving(List<JsonNode> some) {
        listing = listing.of(some);
        return this;
    }

    public FakeHub answersFirst(MockResponse... responses) {
        bad.queue(List.of(responses));
        return this;
    }

    public FakeHub withFaults(double rate, long seed) {
        bad.byChance(rate, seed);
        return this;
    }

    FakeHub withQuota(int requestsInFiveMinutes) {
        quota = requestsInFiveMinutes;
        return this;
    }

    /** After so many more good answers there will be only bad ones. */
    public FakeHub downAfter(int goodAnswers) {
        return answersAfter(goodAnswers, HubResponses.status(503));
    }

    /** After so many more good answers there will be only this one. */
    FakeHub answersAfter(int goodAnswers, MockResponse response) {
        bad.after(goodAnswers, response);
        return this;
    }

    public HttpUrl endpoint() {
        return server.url("/");
    }

    public HubClient client() {
        return client(Map.of());
    }

    public HubClient client(Map<String, String> variables) {
        return client(variables, OneConnection.open());
    }

    public HubClient client(Map<String, String> variables, OkHttpClient http) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("HF_ENDPOINT", endpoint().toString());
        HubSettings settings = HubSettings.of(all);
        return new HubClient(settings, http, time.pace(HubClient.between(settings)));
    }

    /** Returns a client that waits for an answer no longer than a moment. */
    HubClient impatientClient() {
        return client(
                Map.of(),
                OneConnection.open()
                        .newBuilder()
                        .readTimeout(Duration.ofMillis(300))
                        .build());
    }

    /** Has the Hub answer so at a path. */
    public FakeHub at(String path, MockResponse response) {
        things.put(path, response);
        return this;
    }

    /** Returns how often a path was asked for. */
    public long askedAt(String path) {
        return requests.stream()
                .filter(request -> request.getUrl().encodedPath().equals(path))
                .count();
    }

    private MockResponse answer(RecordedRequest request) {
        HttpUrl address = request.getUrl();
        requests.add(request);
        moments.add(time.instant());
        asked.merge(address, 1, Integer::sum);
        if (!time.instant().isBefore(window.plus(WINDOW))) {
            window = time.instant();
            used = 0;
        }
        used++;
        if (used > quota) {
            tooMany++;
            return limited(HubResponses.status(429));
        }
        boolean isListing = LISTINGS.contains(address.encodedPath());
        Optional<MockResponse> fault = bad.next(
                address, () -> good(request), () -> isListing ? Optional.of(listing.body(address)) : Optional.empty());
        fault.ifPresent(answer -> faults.merge(address, 1, Integer::sum));
        return limited(fault.orElseGet(() -> good(request)));
    }

    private MockResponse good(RecordedRequest request) {
        return LISTINGS.contains(request.getUrl().encodedPath()) ? listing.page(request.getUrl()) : thing(request);
    }

    /** Nothing is there, or nothing that it would tell of without a token. */
    private MockResponse thing(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        MockResponse thing = things.getOrDefault(path, model(path).orElse(HubResponses.error(404, "RepoNotFound")));
        if (thing.getCode() == 404
                && path.startsWith("/api/models/")
                && request.getHeaders().get("Authorization") == null) {
            return HubResponses.error(401, "RepoNotFound");
        }
        String etag = thing.getHeaders().get("ETag");
        return etag != null && etag.equals(request.getHeaders().get("If-None-Match"))
                ? HubResponses.status(304).newBuilder().setHeader("ETag", etag).build()
                : thing;
    }

    private Optional<MockResponse> model(String path) {
        return listing.models().stream()
                .filter(model -> path.equals("/api/models/" + model.path("id").asText()))
                .map(model -> HubResponses.thing("application/json", model.toString()))
                .findFirst();
    }

    private MockResponse limited(MockResponse response) {
        if (response.getHeaders().get("RateLimit") != null) {
            return response;
        }
        long reset = Duration.between(time.instant(), window.plus(WINDOW)).toSeconds() + 1;
        return response.newBuilder()
                .addHeader("RateLimit", "\"api\";r=" + Math.max(0, quota - used) + ";t=" + reset)
                .addHeader("RateLimit-Policy", "\"fixed window\";\"api\";q=" + quota + ";w=300")
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
