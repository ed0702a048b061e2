package io.hinterland.ingest.fetch.github;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.code.PrintedRepository;
import io.hinterland.ingest.fetch.http.Answer;
import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.PatientClient;
import io.hinterland.ingest.fetch.http.Service;
import io.hinterland.ingest.fetch.http.Status;
import io.hinterland.ingest.fetch.http.UnusableAnswerException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.CodeRepository;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Asks GitHub for repositories, one by one and within its limits. Not safe for use by several threads. */
public final class GitHubClient {

    static final int MOST_ATTEMPTS = 5;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_REDIRECTS = 3;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final GitHubSettings settings;
    private final PatientClient client;

    GitHubClient(GitHubSettings settings, OkHttpClient http, Pace pace) {
        this.settings = settings;
        this.client = new PatientClient(
                new Service(
                        "GitHub",
                        "repositories of papers",
                        settings.betweenRequests(),
                        MOST_ATTEMPTS,
                        status -> status == 401 || status == 403 ? "; check GITHUB_TOKEN" : ""),
                // A redirect would take the token to another server.
                http.newBuilder()
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build(),
                pace);
    }

    /** Returns a client in real time. */
    public static GitHubClient of(GitHubSettings settings) {
        return new GitHubClient(settings, OneConnection.open(), Pace.live(settings.betweenRequests()));
    }

    public Instant now() {
        return client.now();
    }

    /**
     * Returns what GitHub says of a repository, under the name that it has today; nothing if there is none, or none
     * that may be seen.
     *
     * @throws UnavailableException if GitHub gives no usable answer after several attempts, refuses, or asks to wait
     *     for more than a quarter of an hour
     */
    public Optional<PrintedRepository> ask(CodeRepository repository) {
        String[] path =
                repository.url().substring("https://github.com/".length()).split("/");
        HttpUrl address = settings.repository(path[0], path[1]);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Reply reply = client.ask(settings.request(address), this::read);
            if (reply.moved().isEmpty()) {
                return reply.repository();
            }
            address = reply.moved().get();
        }
        return Optional.empty();
    }

    private record Reply(Optional<PrintedRepository> repository, Optional<HttpUrl> moved) {}

    private Reply read(Answer answer) throws IOException {
        if (answer.status() == Status.MOVED) {
            return new Reply(Optional.empty(), Optional.of(elsewhere(answer)));
        }
        if (answer.status() == Status.ABSENT || answer.status() == Status.LEGALLY_CLOSED) {
            return new Reply(Optional.empty(), Optional.empty());
        }
        if (answer.status() == Status.FORBIDDEN) {
            requireNoLimit(answer);
        }
        return new Reply(Optional.of(repository(answer.content(MediaKind.JSON, MOST_BYTES))), Optional.empty());
    }

    private HttpUrl elsewhere(Answer answer) throws UnusableAnswerException {
        return answer.location()
                .filter(settings::has)
                .orElseThrow(() -> new UnusableAnswerException("a redirect to another server"));
    }

    private static PrintedRepository repository(byte[] content) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(content);
            return PrintedRepository.of(json)
                    .orElseThrow(() -> new UnusableAnswerException("an answer that is no repository"));
        } catch (JsonProcessingException malformed) {
            throw new UnusableAnswerException("an answer that is no JSON, or is cut off");
        }
    }

    /** GitHub refuses with 403 when the requests of the hour are used up, and says when there are others. */
    private void requireNoLimit(Answer answer) {
        if (answer.header("x-ratelimit-remaining").filter("0"::equals).isEmpty()) {
            return;
        }
        String minutes = answer.header("x-ratelimit-reset")
                .filter(text -> text.matches("\\d{1,12}"))
                .map(seconds -> Duration.between(now(), Instant.ofEpochSecond(Long.parseLong(seconds))))
                .map(wait -> Math.max(1, wait.toMinutes() + 1) + " minutes")
                .orElse("an hour");
        throw new UnavailableException(
                "GitHub has answered as many requests as it does in an hour; there are others in " + minutes
                        + (settings.hasToken() ? "" : ", or 5,000 an hour with GITHUB_TOKEN"));
    }
}
