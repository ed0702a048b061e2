package io.hinterland.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.RunningServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lines with which the README and docs/sync.md load listings, in their order, and what comes after them. The
 * listings are cut to a few owners: SampleLoadTest checks the figures of the whole ones.
 */
@Tag("nightly")
final class LoadYourOwnIT {

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./hinterland ([^#\\n]+)");

    private static final String MOST_DOWNLOADED = "sentence-transformers/all-MiniLM-L6-v2";

    private static final Pattern KEPT = Pattern.compile("^\\{\"id\":\"(Qwen|sentence-transformers|unsloth)/");

    private static final List<String> LISTINGS = List.of("models-2026-08-19.jsonl.gz", "models-2026-08-22.jsonl.gz");

    @TempDir
    private static Path home;

    private static int later;

    private final Distribution distribution = new Distribution(home);

    @BeforeAll
    static void cutListings() throws IOException {
        for (String listing : LISTINGS) {
            later = cut(Path.of("..", "data", "hub", listing), home.resolve(listing));
        }
    }

    private static int cut(Path whole, Path part) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(whole)), UTF_8));
                Writer packed = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(part)), UTF_8)) {
            List<String> kept =
                    lines.lines().filter(line -> KEPT.matcher(line).find()).toList();
            packed.write(String.join("\n", kept));
            return kept.size();
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
        CommandLineRun run =
                distribution.runWith(Map.of("HF_ENDPOINT", hub.endpoint()), words(List.of(line.split(" +"))));

        assertThat(run.status()).as(line + ": " + run.err()).isZero();
        if (!line.contains("--data")) {
            assertThat(run.err()).contains("Using " + data + ", which 'hinterland up' serves");
        }
    }

    /** Returns the words as the shell gives them, in the folder of the checkout. */
    private static String[] words(List<String> words) {
        Path checkout = Path.of("..").toAbsolutePath().normalize();
        return words.stream()
                .map(word -> word.replaceFirst("^~", home.toString()))
                .map(word -> word.startsWith("data/hub/")
                        ? home.resolve(word.substring("data/hub/".length())).toString()
                        : word)
                .map(word -> word.startsWith("data/") ? checkout.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private void askWhatWasLoaded(RunningUp up) {
        assertThat(csv("stats")).contains("models,listed," + (later + 1));
        assertThat(csv("query", "top-models", "-p", "limit=1000")).contains(MOST_DOWNLOADED);
        assertThat(csv("history", "Qwen/Qwen3.8-27B")).contains("2026-08-19,665513", "2026-08-22,2090699");
        assertThat(csv("stats", "--data", home.resolve("hub").toString())).contains("models,listed," + later);
        String walks = csv("metapath", "counts", "Paper-Model-Paper", "--source", "2505.09388")
                .lines()
                .filter(row -> row.contains(",2309.00071,"))
                .map(row -> row.substring(0, row.indexOf(',')))
                .findFirst()
                .orElseThrow();
        String counts = "CALL hinterland.metapath.counts('Paper<-CITES-Model-CITES->Paper', '2505.09388')"
                + " YIELD key, walks WHERE key = '2309.00071' RETURN walks";
        assertThat(read(up, counts, "walks")).containsExactly(walks);
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

        CommandLineRun named = distribution.runWith(
                Map.of("HINTERLAND_DATA", data.toString()), "query", "top-models", "--format", "csv");
        assertThat(named.status()).as(named.err()).isZero();
        assertThat(named.out()).contains(MOST_DOWNLOADED);
    }

    @Test
    void theTwoListingsAreSyncedAndCompared() {
        List<CommandLineRun> runs = DocumentedLines.commands().stream()
                .filter(words -> words.contains("~/two-listings"))
                .map(words -> distribution.run(words(words)))
                .toList();

        assertThat(runs)
                .hasSizeGreaterThan(4)
                .allSatisfy(run -> assertThat(run.status()).as(run.err()).isZero());
        assertThat(runs.get(1).out()).contains("models added", "models changed", "models unchanged");
        assertThat(runs.get(3).out()).contains("unsloth/Qwen3.8-27B-GGUF");
    }
}
