package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand identifiers of the sample in every spelling, every tenth of them broken, resolve to what a script says
 * that reads nothing but the raw files.
 */
@Tag("nightly")
@ExtendWith(SampleUp.class)
final class ResolveIT {

    private static final Path SCRIPT =
            Path.of("src", "test", "python", "resolve_oracle.py").toAbsolutePath();
    private static final Path DATA = Path.of("..", "data").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws IOException, InterruptedException {
        run(
                "make",
                DATA.resolve("hub/models-2026-08-22.jsonl.gz").toString(),
                DATA.resolve("arxiv/papers-cited-by-models.jsonl").toString(),
                "10000",
                "1",
                folder.toString());
    }

    @Test
    void everyIdentifierIsAccountedForOverHttp(SampleUp.Running running) throws IOException, InterruptedException {
        Path answers = folder.resolve("answers.ndjson");
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(running.up().api() + "resolve"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/x-ndjson")
                                .POST(BodyPublishers.ofFile(folder.resolve("ids.json")))
                                .build(),
                        BodyHandlers.ofFile(answers));

        assertThat(answer.statusCode()).as(Files.readString(answers)).isEqualTo(200);
        run("check", folder.toString(), answers.toString());
    }

    @Test
    void theSameIsPrintedOnTheCommandLine(SampleUp.Running running) throws IOException, InterruptedException {
        RunningUp up = running.up();
        CommandLineRun run = CommandLineRun.with(
                Map.of("NEO4J_URI", up.bolt().toString(), "NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", up.password()),
                "resolve",
                folder.resolve("ids.txt").toString(),
                "--format",
                "ndjson");
        assertThat(run.status()).as(run.err()).isZero();
        Path answers = Files.writeString(folder.resolve("answers.ndjson"), run.out());

        run("check", folder.toString(), answers.toString());
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 2];
        command[0] = "python3";
        command[1] = SCRIPT.toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    }
}
