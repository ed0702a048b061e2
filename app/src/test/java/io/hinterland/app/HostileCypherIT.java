package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that would use up the memory of the server end with an explanation, and the server goes on answering. */
@Tag("nightly")
final class HostileCypherIT {

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init")
    private static RunningUp up;

    @BeforeAll
    static void start() throws IOException {
        up = RunningUp.start(new Distribution(home), "--empty", "--cypher");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        up.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNWIND range(1, 1000000000) AS n RETURN size(collect(n))",
                "UNWIND range(1, 1000000000) AS n RETURN count(DISTINCT n)",
                "UNWIND range(1, 1000000000) AS n RETURN n ORDER BY -n LIMIT 900000000",
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN size(collect([a, b]))",
                "UNWIND range(1, 100000) AS a WITH collect(a) AS l UNWIND l AS x UNWIND l AS y RETURN size(collect(DISTINCT x + y * 100000))",
                "UNWIND range(1, 1000000000) AS n WITH n % 100000000 AS k, collect(n) AS l RETURN count(k)",
                "UNWIND range(1, 1000000000) AS n RETURN size([x IN collect(n) | x])",
                "RETURN size([x IN range(1, 1000000000) | x])",
                "RETURN size(reduce(t = 'x', i IN range(1, 40) | t + t))"
            })
    void memoryIsBounded(String statement) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(statement);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 504);
        assertThat(answer.body())
                .containsPattern("limit 256.0 MiB|is possible behind UNWIND|is not possible here|took longer");
        HttpResponse<String> next = post("RETURN 1 AS one");
        assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String statement) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(up.api() + "cypher?deadline=60"))
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(statement))
                                .build(),
                        BodyHandlers.ofString());
    }
}
