package io.hinterland.api.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.schema.ProductVersion;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers over the whole network, kept until the graph is written to: figures are asked for far more often than they
 * change. A client that has an answer already is told so, by its {@code ETag}.
 */
@Singleton
final class KeptAnswers {

    private static final int MOST_BYTES = 100_000_000;
    private static final int BYTES_OF_FIGURES = 10_000;
    private static final int BYTES_OF_A_CELL = 100;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Graph graph;
    private final WantedAnswers answers;
    private final Cache<Question, Object> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Object answer) -> bytes(answer))
            .expireAfterWrite(LONGEST)
            .build();

    KeptAnswers(Graph graph, WantedAnswers answers) {
        this.graph = graph;
        this.answers = answers;
    }

    /**
     * What is asked, and of which state of the graph.
     *
     * @param form what the answer is written as
     */
    private record Question(String revision, String address, Class<?> form) {

        String tag() {
            String text = String.join(" ", ProductVersion.text(), revision, address, form.getName());
            return "\"" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + "\"";
        }
    }

    /**
     * Returns the answer to a request, or 304 if the client has it.
     *
     * @param form what the answer is written as; the request may be answered in several
     * @param work finds the answer, which must follow from the address and the graph alone
     */
    <T> MutableHttpResponse<T> answer(HttpRequest<?> request, Class<T> form, Function<Graph, T> work) {
        Question question = new Question(graph.revision(), request.getUri().toString(), form);
        MutableHttpResponse<T> response = isKnown(request, question.tag())
                ? HttpResponse.notModified()
                : HttpResponse.ok(kept(question, form, request, work));
        return response.header(HttpHeaders.ETAG, question.tag()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** Two who ask at once may both have it found; nobody waits for an answer that another one cancels. */
    private <T> T kept(Question question, Class<T> form, HttpRequest<?> request, Function<Graph, T> work) {
        return Optional.ofNullable(kept.getIfPresent(question)).map(form::cast).orElseGet(() -> {
            T found = answers.answer(request, work);
            kept.put(question, found);
            return found;
        });
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(known -> Stream.of(known.split(",")))
                .anyMatch(known -> known.strip().replaceFirst("^W/", "").equals(tag));
    }

    private static int bytes(Object answer) {
        if (answer instanceof CannedQuery.Answer table) {
            return BYTES_OF_FIGURES + table.rows().size() * table.columns().size() * BYTES_OF_A_CELL;
        }
        if (answer instanceof byte[] content) {
            return content.length;
        }
        return BYTES_OF_FIGURES + (answer instanceof CsvAnswer csv ? csv.text().length() : 0);
    }

    /**
     * A table as CSV.
     *
     * @param truncated whether a limit left rows out
     */
    record CsvAnswer(String text, boolean truncated) {}
}
