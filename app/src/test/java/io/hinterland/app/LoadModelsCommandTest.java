package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What loading files says, above all of files that are not as they should be. */
class LoadModelsCommandTest extends CommandLineTest {

    private static final String GOOD = "{\"id\":\"a/good\",\"downloads\":7,\"likes\":1,\"tags\":[\"x\"]}\n";

    @TempDir
    private Path folder;

    private CommandLineRun load(String name, byte[] content, String... options) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        String[] arguments = {"load", "models", file.toString(), "--as-of", "2026-01-01"};
        String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return run(all);
    }

    private CommandLineRun load(String name, String content, String... options) throws IOException {
        return load(name, content.getBytes(StandardCharsets.UTF_8), options);
    }

    @Test
    void aMissingFileIsNamed() {
        CommandLineRun run =
                run("load", "models", folder.resolve("nowhere-2026-01-01.jsonl").toString());
        assertThat(run.status()).isNotZero();
        assertThat(run.out() + run.err()).contains("nowhere-2026-01-01.jsonl");
        assertNoTrace(run);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.jsonl, ''",
        "noise.jsonl, this is no JSON",
        "other.json, '{\"models\": 3}'",
        "strings.json, '[\"a\", \"b\"]'"
    })
    void whatHoldsNoRecordIsSaidToHoldNone(String name, String content) throws IOException {
        CommandLineRun run = load(name, content);
        assertThat(run.status()).isNotZero();
        assertThat(run.out() + run.err()).contains(name);
        assertNoTrace(run);
    }

    @Test
    void aTruncatedGzipLoadsWhatCameThrough() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int index = 0; index < 20_000; index++) {
                gzip.write(GOOD.replace("good", "m" + index * 7919L).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = packed.toByteArray();
        CommandLineRun run = load("half.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("half.jsonl.gz");
        assertThat(load("half.jsonl.gz", Arrays.copyOf(whole, whole.length / 2), "--strict")
                        .status())
                .isEqualTo(1);
        assertNoTrace(run);
    }

    @Test
    void aBrokenLineIsNamedAndTheRestIsLoaded() throws IOException {
        CommandLineRun run = load("broken.jsonl", GOOD + "{\"id\":\n" + GOOD.replace("good", "better"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("broken.jsonl").containsPattern("broken.jsonl[^\\n]*2");
        assertThat(run("query", "papers-for-model", "-p", "model=a/better").status())
                .isZero();
    }

    @Test
    void inStrictModeARejectedRecordFailsTheLoad() throws IOException {
        assertThat(load("strict.jsonl", GOOD + "{}\n", "--strict").status()).isEqualTo(1);
    }

    @Test
    void wrongTypesAndInvalidUtf8AndHugeValuesAreReportedAndTheRestIsKept() throws IOException {
        String wrong = "{\"id\":\"a/wrong\",\"downloads\":\"many\",\"tags\":null}\n";
        String huge = "{\"id\":\"a/huge\",\"tags\":[\"" + "k".repeat(9_000) + "\"]}\n";
        String many = "{\"id\":\"a/many\",\"tags\":[" + "\"tag\",".repeat(1_500_000) + "\"last\"]}\n";
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String line : new String[] {GOOD, GOOD, wrong, huge, many}) {
            content.write(line.getBytes(StandardCharsets.UTF_8));
        }
        content.write("{\"id\":\"a/latin\",\"tags\":[\"caf".getBytes(StandardCharsets.UTF_8));
        content.write(0xE9);
        content.write("\"]}\n".getBytes(StandardCharsets.UTF_8));
        Path report = folder.resolve("report.json");
        CommandLineRun run = load("mixed.jsonl", content.toByteArray(), "--report", report.toString());
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(report).content().contains("\"loaded\"");
        for (String id : new String[] {"a/good", "a/wrong", "a/huge", "a/many"}) {
            assertThat(run("query", "papers-for-model", "-p", "model=" + id).status())
                    .as(id)
                    .isZero();
        }
        assertNoTrace(run);
    }

    @Test
    void standardInputNeedsADate() {
        CommandLineRun run = run("load", "models", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--as-of");
    }
}
