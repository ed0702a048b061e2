package io.hinterland.ingest.fetch.github;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.fetch.http.PromptServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Answers for repositories as GitHub does: a renamed one with a redirect to its number. */
public final class FakeGitHub implements AutoCloseable {

    public final PassingTime time = new PassingTime();
    public final List<String> asked = new ArrayList<>();
    final List<RecordedRequest> requests = new ArrayList<>();
    private final Map<String, MockResponse> known = new HashMap<>();
    private final Deque<MockResponse> faults = new ArrayDeque<>();
    private final MockWebServer server = PromptServer.create();

    public FakeGitHub() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                String path = request.getUrl().encodedPath();
                asked.add(path);
                return faults.isEmpty()
                        ? known.getOrDefault(path, response(404, "{}").build())
                        : faults.remove();
            }
        });
        try {
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answers for {@code owner/name} with the fields of a record. */
    public FakeGitHub knows(String name, String fields) {
        known.put(
                "/repos/" + name,
                response(200, "{\"id\": 1, \"full_name\": \"" + name + "\", " + fields + "}")
                        .build());
        return this;
    }

    /** Answers for an old name with the way to the number, and for the number with today's name. */
    public FakeGitHub renamed(String old, String today, int number) {
        known.put(
                "/repos/" + old,
                response(301, "{\"message\": \"Moved Permanently\"}")
                        .setHeader("Location", server.url("/repositories/" + number))
                        .build());
        known.put(
                "/repositories/" + number,
                response(200, "{\"full_name\": \"" + today + "\", \"stargazers_count\": 5}")
                        .build());
        return this;
    }

    public FakeGitHub answersFirst(MockResponse... responses) {
        faults.addAll(List.of(responses));
        return this;
    }

    public static MockResponse.Builder response(int code, String body) {
        return new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .body(body);
    }

    public GitHubClient client() {
        return client(Map.of());
    }

    GitHubClient client(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("GITHUB_ENDPOINT", server.url("/").toString());
        GitHubSettings settings = GitHubSettings.of(all);
        return new GitHubClient(settings, OneConnection.open(), time.pace(settings.betweenRequests()));
    }

    @Override
    public void close() {
        server.close();
    }
}
