package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.fetch.http.PromptServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/**
 * Answers as arXiv does: with the papers that it knows, without a word about those it does not, and with HTTP 400 for a
 * list with an id in which it sees no id. Faults that were queued come first.
 */
public final class FakeArxiv implements AutoCloseable {

    final PassingTime time = new PassingTime();
    public final List<List<String>> asked = new ArrayList<>();
    final List<RecordedRequest> requests = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> malformed = new TreeSet<>();
    private final Deque<MockResponse> faults = new ArrayDeque<>();
    private boolean countsUnknown;
    private final MockWebServer server = PromptServer.create();

    public FakeArxiv() {
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
        knows(ArxivClient.CONTROL.value());
    }

    public FakeArxiv knows(String... ids) {
        known.addAll(List.of(ids));
        return this;
    }

    public FakeArxiv takesForMalformed(String... ids) {
        malformed.addAll(List.of(ids));
        return this;
    }

    /** Counts the unknown among the results, as arXiv at times does. */
    FakeArxiv countingUnknown() {
        countsUnknown = true;
        return this;
    }

    public FakeArxiv answersFirst(MockResponse... responses) {
        faults.addAll(List.of(responses));
        return this;
    }

    public ArxivClient client() {
        return client(OneConnection.open());
    }

    public ArxivClient client(OkHttpClient http) {
        return new ArxivClient(server.url("/api/query"), http, time.pace(ArxivService.BETWEEN_REQUESTS));
    }

    static OkHttpClient impatient() {
        return OneConnection.open()
                .newBuilder()
                .readTimeout(Duration.ofMillis(200))
                .build();
    }

    public static MockResponse feed(String... entries) {
        return ok(Feeds.of(entries.length, entries));
    }

    static MockResponse ok(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/atom+xml; charset=UTF-8")
                .body(body)
                .build();
    }

    public static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).body("").build();
    }

    private MockResponse answer(RecordedRequest request) {
        requests.add(request);
        String list =
                Optional.ofNullable(request.getUrl().queryParameter("id_list")).orElse("");
        List<String> ids =
                Stream.of(list.split(",")).filter(id -> !id.isEmpty()).toList();
        asked.add(ids);
        if (!faults.isEmpty()) {
            return faults.remove();
        }
        Optional<String> bad = ids.stream().filter(malformed::contains).findFirst();
        if (bad.isPresent()) {
            return ok(Feeds.error("incorrect id format for " + bad.get()))
                    .newBuilder()
                    .code(400)
                    .build();
        }
        List<String> entries =
                ids.stream().filter(known::contains).map(Feeds::entry).collect(Collectors.toList());
        return ok(Feeds.of(countsUnknown ? ids.size() : entries.size(), entries.toArray(String[]::new)));
    }

    @Override
    public void close() {
        server.close();
    }
}
