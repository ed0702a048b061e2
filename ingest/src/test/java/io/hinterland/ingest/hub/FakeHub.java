package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.http.OneConnection;
import io.hinterland.ingest.http.PassingTime;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Serves the real sample as the Hub serves its listing: sorted, filtered, by pages with a cursor, so many requests in
 * five minutes. Faults that were queued come first, then those of chance.
 */
final class FakeHub implements AutoCloseable {

    static final List<JsonNode> SAMPLE = sample();

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Set<String> LISTINGS = Set.of("/api/models", "/api/datasets", "/api/daily_papers");

    final PassingTime time = new PassingTime();
    final List<RecordedRequest> requests = new ArrayList<>();
    final List<Instant> moments = new ArrayList<>();
    final Map<HttpUrl, Integer> asked = new HashMap<>();
    final Map<HttpUrl, Integer> faults = new HashMap<>();
    int tooMany;
    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> things = new HashMap<>();
    private final Map<HttpUrl, List<JsonNode>> matching = new HashMap<>();
    private final Deque<MockResponse> queued = new ArrayDeque<>();
    private final int pageSize;
    private List<JsonNode> models = SAMPLE;
    private Random chance = new Random(0);
    private double faultRate;
    private int quota = 500;
    private Instant window = PassingTime.START;
    private int used;
    private int goodLeft = Integer.MAX_VALUE;

    FakeHub(int pageSize) {
        this.pageSize = pageSize;
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

    private static List<JsonNode> sample() {
        List<JsonNode> models = new ArrayList<>();
        Source source = Source.file(Path.of("..", "data", "hub", "models-2026-08-22.jsonl.gz"));
        try (JsonRecords records = new JsonRecords(source, new LoadReport())) {
            records.forEachRemaining(record -> models.add(record.json()));
        }
        return models;
    }

    /** Returns a model as a listing has it, made on that day of January. */
    static JsonNode model(String id, int day, String... parents) {
        ObjectNode model = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("createdAt", "2026-01-%02dT00:00:00.000Z".formatted(day))
                .put("downloads", 5)
                .put("likes", 1)
                .put("sha", "%040x".formatted(day));
        ArrayNode tags = model.putArray("tags");
        Stream.of(parents).map(parent -> "base_model:" + parent).forEach(tags::add);
        return model;
    }

    FakeHub serving(List<JsonNode> some) {
        models = some;
        matching.clear();
        return this;
    }

    FakeHub answersFirst(MockResponse... responses) {
        queued.addAll(List.of(responses));
        return this;
    }

    FakeHub withFaults(double rate, long seed) {
        faultRate = rate;
        chance = new Random(seed);
        return this;
    }

    FakeHub withQuota(int requestsInFiveMinutes) {
        quota = requestsInFiveMinutes;
        return this;
    }

    /** After so many more good answers there will be only bad ones. */
    FakeHub downAfter(int goodAnswers) {
        goodLeft = goodAnswers;
        return this;
    }

    HttpUrl endpoint() {
        return server.url("/");
    }

    HubClient client() {
        return client(Map.of());
    }

    HubClient client(Map<String, String> variables) {
        return client(variables, OneConnection.open());
    }

    HubClient client(Map<String, String> variables, OkHttpClient http) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("HF_ENDPOINT", endpoint().toString());
        HubSettings settings = HubSettings.of(all);
        return new HubClient(settings, new HubConnection(settings, http), time.pace(HubClient.between(settings)));
    }

    static MockResponse json(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .body(body)
                .build();
    }

    static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).body("").build();
    }

    static MockResponse linked(MockResponse response, String next) {
        return response.newBuilder()
                .setHeader("Link", "<" + next + ">; rel=\"next\"")
                .build();
    }

    /** Returns what is here, with an ETag that follows from it. */
    static MockResponse thing(String type, String content) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", type + "; charset=utf-8")
                .setHeader("ETag", "W/\"" + Integer.toHexString(content.hashCode()) + "\"")
                .body(content)
                .build();
    }

    static MockResponse error(int code, String word) {
        return json("{\"error\":\"" + word + "\"}")
                .newBuilder()
                .code(code)
                .setHeader("X-Error-Code", word)
                .build();
    }

    static MockResponse movedTo(String place) {
        return status(307).newBuilder().setHeader("Location", place).build();
    }

    /** Has the Hub answer so at a path. */
    FakeHub at(String path, MockResponse response) {
        things.put(path, response);
        return this;
    }

    /** Returns how often a path was asked for. */
    long askedAt(String path) {
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
            return limited(status(429));
        }
        Optional<MockResponse> fault = fault(request);
        if (fault.isPresent()) {
            faults.merge(address, 1, Integer::sum);
            return limited(fault.get());
        }
        goodLeft--;
        return limited(good(request));
    }

    private MockResponse good(RecordedRequest request) {
        return LISTINGS.contains(request.getUrl().encodedPath()) ? page(request.getUrl()) : thing(request);
    }

    /** Nothing is there, or nothing that it would tell of without a token. */
    private MockResponse thing(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        MockResponse thing = things.getOrDefault(path, model(path).orElse(error(404, "RepoNotFound")));
        if (thing.getCode() == 404
                && path.startsWith("/api/models/")
                && request.getHeaders().get("Authorization") == null) {
            return error(401, "RepoNotFound");
        }
        String etag = thing.getHeaders().get("ETag");
        return etag != null && etag.equals(request.getHeaders().get("If-None-Match"))
                ? status(304).newBuilder().setHeader("ETag", etag).build()
                : thing;
    }

    private Optional<MockResponse> model(String path) {
        return models.stream()
                .filter(model -> path.equals("/api/models/" + model.path("id").asText()))
                .map(model -> thing("application/json", model.toString()))
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

    private Optional<MockResponse> fault(RecordedRequest request) {
        if (!queued.isEmpty()) {
            return Optional.of(queued.remove());
        }
        if (goodLeft <= 0) {
            return Optional.of(status(503));
        }
        return chance.nextDouble() < faultRate ? Optional.of(fault(request.getUrl(), good(request))) : Optional.empty();
    }

    private MockResponse fault(HttpUrl address, MockResponse good) {
        boolean isListing = LISTINGS.contains(address.encodedPath());
        String body = isListing ? body(address) : "";
        return switch (isListing ? chance.nextInt(8) : chance.nextInt(3)) {
            case 0 -> status(500);
            case 1 -> status(429).newBuilder().setHeader("Retry-After", "20").build();
            case 2 -> good.newBuilder().setHeader("Content-Type", "text/html").build();
            case 3 ->
                good.newBuilder().body(body.substring(0, body.length() / 2)).build();
            case 4 ->
                good.newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build();
            case 5 -> linked(good, address.toString());
            case 6 -> json("{\"error\":\"Internal error\"}");
            default -> status(504);
        };
    }

    private MockResponse page(HttpUrl address) {
        int end = start(address) + size(address);
        MockResponse page = json(body(address));
        return end >= matching(address).size()
                ? page
                : linked(
                        page,
                        address.newBuilder()
                                .setQueryParameter("cursor", cursor(end))
                                .build()
                                .toString());
    }

    private String body(HttpUrl address) {
        List<JsonNode> all = matching(address);
        int start = start(address);
        return all.subList(start, Math.min(all.size(), start + size(address))).toString();
    }

    private int size(HttpUrl address) {
        return Math.min(
                pageSize,
                Integer.parseInt(
                        Optional.ofNullable(address.queryParameter("limit")).orElseThrow()));
    }

    private static String cursor(int start) {
        return Base64.getEncoder().encodeToString(("{\"after\":" + start + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static int start(HttpUrl address) {
        return Optional.ofNullable(address.queryParameter("cursor"))
                .map(cursor -> new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8))
                .map(json -> Integer.parseInt(json.replaceAll("\\D", "")))
                .orElse(0);
    }

    private List<JsonNode> matching(HttpUrl address) {
        HttpUrl listing =
                address.newBuilder().removeAllQueryParameters("cursor").build();
        return matching.computeIfAbsent(listing, this::select);
    }

    private List<JsonNode> select(HttpUrl address) {
        String sort = Optional.ofNullable(address.queryParameter("sort")).orElse("none");
        return models.stream()
                .filter(model -> has(model, "pipeline_tag", address.queryParameter("pipeline_tag")))
                .filter(model -> passes(model, address.queryParameter("filter")))
                .filter(model -> has(model, "author", address.queryParameter("author")))
                .sorted(Comparator.comparing(
                                (JsonNode model) -> model.path(sort).asText())
                        .reversed())
                .toList();
    }

    /** One parameter of the Hub's takes libraries and tags alike. */
    private static boolean passes(JsonNode model, @Nullable String filter) {
        return filter == null || !filter.startsWith("base_model:")
                ? has(model, "library_name", filter)
                : hasTag(model, filter);
    }

    static boolean hasTag(JsonNode model, String tag) {
        return StreamSupport.stream(model.path("tags").spliterator(), false)
                .anyMatch(one -> one.asText().equals(tag));
    }

    private static boolean has(JsonNode model, String field, @Nullable String value) {
        return value == null || model.path(field).asText().equals(value);
    }

    @Override
    public void close() {
        server.close();
    }
}
