package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which directory a command takes, refuses, or finds without a graph. */
final class DataOptionTest {

    private static final int UNAVAILABLE = 1;
    private static final int INVALID = 2;

    @TempDir
    private Path folder;

    private static void assertOneLine(CommandLineRun run, int status, String... parts) {
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains(parts);
    }

    private static CommandLineRun run(String command, String... options) {
        return CommandLineRun.of(
                Stream.concat(Stream.of(command.split(" ")), Stream.of(options)).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats", "query top-models", "up --port 0", "load models x.jsonl", "load models x.jsonl --bulk",
                "sync x.jsonl", "load papers x.jsonl", "doctor", "history a/b", "fetch models --to x --load",
                "authors decisions"
            })
    void everyCommandRefusesWhatIsNoDataDirectory(String command) throws IOException {
        Files.writeString(folder.resolve("holiday.jpg"), "");

        assertOneLine(run(command, "--data", ""), INVALID, "name of the data directory is empty", "~/my-hub");
        assertOneLine(run(command, "--data", "~/hub"), INVALID, "~/hub", "without quotation marks");
        assertOneLine(run(command, "--data", "a\nb"), INVALID, "line break");
        assertOneLine(run(command, "--data", folder.toString()), INVALID, folder.toString(), "holiday.jpg", "~/my-hub");
        assertOneLine(run(command, "--data", ".."), INVALID, "checkout", "~/my-hub");
        assertOneLine(run(command, "--data", System.getProperty("user.home")), INVALID, "home directory", "~/my-hub");
        assertThat(folder).isDirectoryNotContaining("glob:**/data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "query top-models",
                "metapath counts Paper-Model-Paper --source 2505.09388",
                "history a/b",
                "recommend models a/b",
                "authors decisions",
                "fetch owners",
                "fetch datasets",
                "fetch papers"
            })
    void aQuestionMakesNoDatabase(String command) {
        Path absent = folder.resolve("absent");

        assertOneLine(
                run(command, "--data", absent.toString()),
                UNAVAILABLE,
                "There is no graph in " + absent,
                "no server runs there",
                "hinterland up",
                "hinterland load models FILE",
                "--data");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doctorSaysThatThereIsNoGraphAndMakesNone() {
        CommandLineRun run = run("doctor", "--data", folder.resolve("absent").toString(), "--format", "csv");

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("warning,Graph,there is none in " + folder.resolve("absent"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theVariableNamesTheDirectoryWhereTheOptionDoesNot() {
        Map<String, String> variables =
                Map.of("HINTERLAND_DATA", folder.resolve("variable").toString());

        assertOneLine(
                CommandLineRun.with(variables, "stats"),
                UNAVAILABLE,
                folder.resolve("variable").toString());
        assertOneLine(
                CommandLineRun.with(
                        variables, "stats", "--data", folder.resolve("option").toString()),
                UNAVAILABLE,
                folder.resolve("option").toString());
        assertOneLine(CommandLineRun.with(Map.of("HINTERLAND_DATA", ".."), "stats"), INVALID, "checkout");
    }

    @Test
    void theVariableAndAnotherServerContradictEachOther() {
        Map<String, String> variables = Map.of(
                "HINTERLAND_DATA",
                folder.resolve("variable").toString(),
                "NEO4J_URI",
                "bolt://127.0.0.1:1",
                "NEO4J_PASSWORD",
                "password");

        assertOneLine(CommandLineRun.with(variables, "stats"), INVALID, "HINTERLAND_DATA and NEO4J_URI are both set");
    }

    @Test
    void withoutAnyNameTheStandardDirectoryIsLookedAt() {
        assertOneLine(
                CommandLineRun.with(Map.of("XDG_DATA_HOME", folder.toString()), "stats"),
                UNAVAILABLE,
                folder.resolve("hinterland").toString());
    }
}
