package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages of docs/examples do on the sample what they say, in each language. */
@Tag("nightly")
@ExtendWith(SampleUp.class)
final class ExamplesIT {

    private static final Path PAGES = Path.of("..", "docs", "examples");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("(?:#|//) (\\w+\\.\\w+)\\n.*", Pattern.DOTALL);

    /** A paper with models, one without, and none. */
    private static final String IDS = "2505.09388\nhttps://arxiv.org/abs/1706.03762v5\n9999.99999\n";

    @SuppressWarnings("NullAway.Init")
    private static String server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(SampleUp.Running running) {
        String root = running.up().api().resolve("/").toString();
        server = root.substring(0, root.length() - 1);
    }

    @Test
    void curl() throws IOException, InterruptedException {
        List<String> scripts = blocks("curl.md", "sh");
        run("bash", "-euc", scripts.get(0));
        run("bash", "-euc", scripts.get(1));
        assertModelsAndOrganisation();
        run("bash", "-euc", scripts.get(2));
        long whole = lines("links.csv");
        goBackADay();
        run("bash", "-euc", scripts.get(2));

        assertThat(whole).isGreaterThan(2_000);
        assertThat(Files.readAllLines(folder.resolve("added.csv"))).hasSizeGreaterThan(1);
        assertThat(Files.readAllLines(folder.resolve("gone.csv")).get(0)).startsWith("sourceType,source");
    }

    @Test
    void python() throws IOException, InterruptedException {
        write("python.md", "python");
        run("python3", "models_of_papers.py");
        run("python3", "organisation.py");
        assertModelsAndOrganisation();
        assertStep("python3", "keep_in_step.py");
    }

    @Test
    void java() throws IOException, InterruptedException {
        write("java.md", "java");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(java, "Hinterland.java", "models");
        run(java, "Hinterland.java", "organisation");
        assertModelsAndOrganisation();
        assertStep(java, "Hinterland.java", "step");
    }

    @Test
    void r() throws IOException, InterruptedException {
        write("r.md", "r");
        run("Rscript", "models_of_papers.R");
        run("Rscript", "organisation.R");
        assertModelsAndOrganisation();
        assertStep("Rscript", "keep_in_step.R");
    }

    private void assertModelsAndOrganisation() throws IOException {
        assertThat(Files.readString(folder.resolve("models.csv")))
                .contains("Qwen/Qwen3-8B", "1706.03762", "9999.99999", "unresolved");
        assertThat(lines("organisation-models.csv")).isGreaterThan(30);
        assertThat(Files.readString(folder.resolve("organisation-papers.csv"))).contains("2505.09388");
        assertThat(lines("organisation-people.csv")).isGreaterThan(lines("organisation-papers.csv"));
        assertThat(Files.readString(folder.resolve("organisation-code.csv"))).contains("https://github.com/qwen");
    }

    /** A copy that is a day older becomes the one of today. */
    private void assertStep(String... command) throws IOException, InterruptedException {
        run(command);
        List<String> copy = Files.readAllLines(folder.resolve("links.csv"));
        goBackADay();
        Files.write(folder.resolve("links.csv"), copy.subList(0, copy.size() / 2));
        run(command);
        List<String> inStep = Files.readAllLines(folder.resolve("links.csv"));
        run(command);

        assertThat(copy).hasSizeGreaterThan(2_000);
        assertThat(inStep).isEqualTo(copy);
        assertThat(Files.readAllLines(folder.resolve("links.csv"))).isEqualTo(copy);
    }

    private void goBackADay() throws IOException {
        Files.writeString(folder.resolve("day"), "2000-01-01\n");
    }

    private void write(String page, String language) throws IOException {
        for (String block : blocks(page, language)) {
            var name = FILE.matcher(block);
            assertThat(name.matches())
                    .as("the first line names the file: " + block)
                    .isTrue();
            Files.writeString(folder.resolve(name.group(1)), block);
        }
    }

    private static List<String> blocks(String page, String language) throws IOException {
        return BLOCK.matcher(Files.readString(PAGES.resolve(page)))
                .results()
                .filter((MatchResult block) -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ids.txt"), IDS);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("HINTERLAND", server, "no_proxy", "*"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    private long lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).size();
    }
}
