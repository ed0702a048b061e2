package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.hinterland.app.terminal.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README and docs/ show can be typed as it stands there, and has an answer in the sample. */
@ExtendWith(SampleUp.class)
final class DocumentedLinesIT {

    private static final Set<String> QUESTIONS = Set.of(
            "stats",
            "query",
            "metapath",
            "recommend",
            "history",
            "model",
            "family",
            "families",
            "kinship",
            "lineage",
            "traits",
            "influence",
            "communities",
            "time",
            "predict",
            "bom");

    /** In lines that write into the graph, need files of their own or are about another graph. */
    private static final Set<String> ELSEWHERE =
            Set.of("--data", "--out", "--weights", "--store", "store", "accept", "refuse", "undo", "decisions");

    /**
     * Questions that take seconds, since they permute, walk or learn from much of the network, or that need several
     * days.
     */
    private static final Predicate<String> LONG = line -> Stream.of(
                    "significance",
                    "recommend",
                    "risers",
                    "--edges",
                    "candidates",
                    "recovery",
                    "attention",
                    "influence",
                    "predict")
            .anyMatch(line::contains);

    @SuppressWarnings("NullAway.Init")
    private static RunningUp up;

    @BeforeAll
    static void start(SampleUp.Running running) {
        up = running.up();
    }

    @Test
    void everyCommandHasTheOptionsThatTheProgramTakes() {
        List<List<String>> commands = DocumentedLines.commands();

        assertThat(commands).hasSizeGreaterThan(40).allSatisfy(words -> assertThatCode(
                        () -> Hinterland.commandLine(Surroundings.ofProcess()).parseArgs(words.toArray(String[]::new)))
                .as(String.join(" ", words))
                .doesNotThrowAnyException());
    }

    @Test
    @Tag("nightly")
    void everyQuestionHasAnAnswer() {
        assertThat(questions(LONG.negate())).hasSizeGreaterThan(10).allSatisfy(DocumentedLinesIT::answers);
    }

    @Test
    @Tag("nightly")
    void everyRequestHasAnAnswer() {
        assertThat(requests(LONG.negate())).hasSizeGreaterThan(25).allSatisfy(DocumentedLinesIT::isAnswered);
    }

    @Test
    @Tag("nightly")
    void everyLongQuestionAndRequestHasAnAnswer() {
        assertThat(questions(LONG)).hasSizeGreaterThan(5).allSatisfy(DocumentedLinesIT::answers);
        assertThat(requests(LONG)).isNotEmpty().allSatisfy(DocumentedLinesIT::isAnswered);
    }

    private static List<List<String>> questions(Predicate<String> which) {
        return DocumentedLines.commands().stream()
                .filter(words -> QUESTIONS.contains(words.get(0)))
                .filter(words -> Collections.disjoint(words, ELSEWHERE))
                .filter(words -> which.test(String.join(" ", words)))
                .toList();
    }

    private static List<String> requests(Predicate<String> which) {
        return DocumentedLines.requests().stream().filter(which).toList();
    }

    private static void answers(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                Map.of("NEO4J_URI", up.bolt().toString(), "NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", up.password()),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                Surroundings.UNLIMITED);
        int status = Hinterland.run(surroundings, words.toArray(String[]::new));

        assertThat(status).as(String.join(" ", words) + ": " + err).isZero();
        assertThat(out.toString().strip().lines()).as(String.join(" ", words)).hasSizeGreaterThan(1);
    }

    private static void isAnswered(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(up.api().resolve("/") + path.substring(1)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("\"items\":[]", "\"rows\":[]");
    }
}
