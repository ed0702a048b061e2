package io.hinterland.ingest.fetch.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.fetch.http.PromptServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * Answers as OpenAlex, Semantic Scholar, Crossref or DataCite does: each takes ids and returns records in its own way;
 * one id that is malformed makes it refuse the request. Faults that were queued come first.
 */
public final class FakeWorkService implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();

    public final PassingTime time = new PassingTime();
    public final List<List<String>> asked = new ArrayList<>();
    final List<RecordedRequest> requests = new ArrayList<>();
    private final WorkSource source;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> malformed = new HashSet<>();
    private final Set<String> failing = new HashSet<>();
    private final Deque<MockResponse> faults = new ArrayDeque<>();
    private final MockWebServer server = PromptServer.create();

    public FakeWorkService(WorkSource source) {
        this.source = source;
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

    /** @param id as the service is asked for it */
    public FakeWorkService knows(String id, String record) {
        known.put(id.toLowerCase(Locale.ROOT), record);
        return this;
    }

    FakeWorkService refuses(String id) {
        malformed.add(id);
        return this;
    }

    FakeWorkService failsAt(String id) {
        failing.add(id);
        return this;
    }

    public FakeWorkService answersFirst(MockResponse... responses) {
        faults.addAll(List.of(responses));
        return this;
    }

    public WorkClient client() {
        return client(Map.of());
    }

    public WorkClient client(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put(source.name() + "_ENDPOINT", address());
        WorkSettings settings = WorkSettings.of(source, all);
        BatchRequests requests = WorkClient.requests(source);
        return new WorkClient(requests, settings, OneConnection.open(), time.pace(requests.betweenRequests(settings)));
    }

    String address() {
        return server.url("/").toString();
    }

    public static MockResponse status(int code) {
        return new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Type", "application/json")
                .body("{\"error\": \"fault\"}")
                .build();
    }

    static MockResponse json(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private MockResponse answer(RecordedRequest request) {
        requests.add(request);
        List<String> ids = ids(request);
        asked.add(ids);
        if (!faults.isEmpty()) {
            return faults.remove();
        }
        if (ids.stream().anyMatch(malformed::contains)) {
            return status(400);
        }
        if (ids.stream().anyMatch(failing::contains)) {
            return status(500);
        }
        return json(body(ids));
    }

    private List<String> ids(RecordedRequest request) {
        return switch (source) {
            case OPENALEX ->
                List.of(parameter(request, "filter").replaceFirst("doi:", "").split("\\|"));
            case CROSSREF ->
                Stream.of(parameter(request, "filter").split(","))
                        .map(filter -> filter.substring("doi:".length()))
                        .toList();
            case DATACITE ->
                Stream.of(parameter(request, "query")
                                .replaceAll("^doi:\\(|\\)$", "")
                                .split(" OR "))
                        .map(quoted -> quoted.replace("\"", ""))
                        .toList();
            default -> posted(request);
        };
    }

    private static List<String> posted(RecordedRequest request) {
        try {
            List<String> ids = new ArrayList<>();
            for (JsonNode id : MAPPER.readTree(request.getBody().utf8()).path("ids")) {
                ids.add(id.asText());
            }
            return ids;
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String parameter(RecordedRequest request, String name) {
        return Optional.ofNullable(request.getUrl().queryParameter(name)).orElse("");
    }

    private String body(List<String> ids) {
        String records = ids.stream()
                .map(id -> known.get(id.toLowerCase(Locale.ROOT)))
                .filter(record -> record != null)
                .collect(Collectors.joining(","));
        return switch (source) {
            case OPENALEX -> "{\"meta\": {\"count\": 1}, \"results\": [" + records + "]}";
            case CROSSREF -> "{\"status\": \"ok\", \"message\": {\"total-results\": 1, \"items\": [" + records + "]}}";
            case DATACITE -> "{\"data\": [" + records + "], \"meta\": {\"total\": 1}}";
            default ->
                ids.stream()
                        .map(id -> known.getOrDefault(id.toLowerCase(Locale.ROOT), "null"))
                        .collect(Collectors.joining(",", "[", "]"));
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
