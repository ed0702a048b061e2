package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.RunningServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README's "Load your own", in their order, and what comes after {@code up} has ended. */
@Tag("nightly")
final class LoadYourOwnIT {

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./hinterland ([^#\\n]+)");

    @TempDir
    private static Path home;

    private final Distribution distribution = new Distribution(home);

    @BeforeAll
    static void writeListings() throws IOException {
        listing("models-2026-11-20.jsonl.gz", """
                {"id":"a/one","downloads":3,"tags":["arxiv:2505.09388","x"]}
                {"id":"a/two","downloads":1,"tags":["arxiv:2505.09388"]}
                """);
        listing("models-2026-11-21.jsonl.gz", """
                {"id":"a/one","downloads":4,"tags":["arxiv:2505.09388","x"]}
                {"id":"a/three","downloads":9,"tags":["arxiv:2505.09388"]}
                """);
        Files.writeString(home.resolve("papers.jsonl"), """
                {"id":"2505.09388","title":"Qwen3 Technical Report","authors":["An Yang"],"published":"2025-05-14T00:00:00Z"}
                """);
    }

    private static void listing(String name, String records) throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(home.resolve(name)))) {
            file.write(records.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyLineWorksInItsOrder() throws Exception {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(7);
        assertThat(lines.get(0)).startsWith("up --empty --data ");
        Path data = home.resolve("my-hub");
        try (PagedHub hub = new PagedHub(List.of("{\"id\":\"b/fetched\"}"));
                RunningUp up = RunningUp.start(
                        distribution, "--accelerator", "--graph-data-science", "--empty", "--data", data.toString())) {
            assertThat(procedures(up)).contains("hinterland.metapath.counts", "gds.pageRank.stream");
            for (String line : lines.subList(1, lines.size())) {
                follow(line, hub, data);
            }
            askWhatWasLoaded(up);
            stop(up, data);
        }
        afterwards(data);
    }

    private static List<String> lines() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String section = readme.substring(readme.indexOf("## Load your own"));
        String block = section.substring(section.indexOf("```sh"), section.indexOf("```\n"));
        return COMMAND.matcher(block)
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .toList();
    }

    /** Every command but the one that asks arXiv itself. */
    private void follow(String line, PagedHub hub, Path data) {
        if (line.startsWith("fetch papers")) {
            return;
        }
        String[] words = line.replace("~", home.toString()).split(" +");
        CommandLineRun run = distribution.runWith(Map.of("HF_ENDPOINT", hub.endpoint()), words);

        assertThat(run.status()).as(line + ": " + run.err()).isZero();
        if (!line.contains("--data")) {
            assertThat(run.err()).contains("Using " + data + ", which 'hinterland up' serves");
        }
    }

    private void askWhatWasLoaded(RunningUp up) {
        assertThat(csv("stats")).contains("models,listed,3");
        assertThat(csv("query", "top-models")).contains("a/three", "b/fetched").doesNotContain("a/two");
        assertThat(csv("history", "a/one")).contains("2026-11-21,4");
        assertThat(csv("query", "top-models", "--data", home.resolve("hub").toString()))
                .contains("a/one");
        assertThat(csv("metapath", "counts", "Paper-Model-Paper", "--source", "2505.09388"))
                .contains("2505.09388");
        String counts = "CALL hinterland.metapath.counts('Paper<-CITES-Model-CITES->Paper', '2505.09388') YIELD walks";
        assertThat(read(up, counts, "walks")).containsExactly("2");
    }

    private static List<String> procedures(RunningUp up) {
        return read(up, "SHOW PROCEDURES YIELD name", "name");
    }

    private static List<String> read(RunningUp up, String cypher, String column) {
        try (Graph graph = Graph.connect(new GraphSettings(up.bolt(), "neo4j", up.password()))) {
            return graph.read(
                    cypher, Map.of(), row -> row.get(column).asObject().toString());
        }
    }

    private String csv(String... question) {
        String[] words =
                Stream.concat(Stream.of(question), Stream.of("--format", "csv")).toArray(String[]::new);
        CommandLineRun run = distribution.run(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static void stop(RunningUp up, Path data) throws InterruptedException {
        ProcessHandle server = RunningServer.find(new DataDirectory(data))
                .flatMap(running -> running.process().find())
                .orElseThrow();
        up.process().destroy();
        assertThat(up.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(server.isAlive()).isFalse();
    }

    private void afterwards(Path data) {
        CommandLineRun unnamed = distribution.run("stats");
        assertThat(unnamed.status()).isEqualTo(1);
        assertThat(unnamed.err().strip().lines()).hasSize(1);
        assertThat(unnamed.err())
                .contains("There is no graph in " + home, "no server runs there", "hinterland up", "--data");

        CommandLineRun named = distribution.runWith(Map.of("HINTERLAND_DATA", data.toString()), "query", "top-models");
        assertThat(named.status()).as(named.err()).isZero();
        assertThat(named.out()).contains("a/three");
    }
}
