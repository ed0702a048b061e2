package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines against a server that NEO4J_URI names: what they answer, and what bad input gets. */
final class CommandLineTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final String GOOD = "{\"id\":\"a/good\",\"downloads\":7,\"likes\":1,\"tags\":[\"x\"]}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void loadTheToyHub(Graph graph) {
        ToyHub.load(graph);
    }

    private static CommandLineRun run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    private static CommandLineRun runWith(Map<String, String> changes, String... arguments) {
        GraphSettings settings = GRAPH.settings();
        Map<String, String> variables = new HashMap<>(Map.of(
                "NEO4J_URI", settings.uri().toString(),
                "NEO4J_USERNAME", settings.username(),
                "NEO4J_PASSWORD", settings.password()));
        variables.putAll(changes);
        return CommandLineRun.with(variables, arguments);
    }

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

    private static void assertNoTrace(CommandLineRun run) {
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "io.hinterland.");
    }

    @Test
    void queriesAreListedDescribedAndRun() {
        assertThat(run("query").out()).contains("segregation", "range-network");
        assertThat(run("query", "top-models", "--describe").out()).contains("-p limit=");
        assertThat(run("query", "top-models", "--cypher").out()).contains("MATCH");
        assertThat(run("query", "segregation", "--format", "csv").out()).startsWith("counted,positive,zero");
    }

    @Test
    void anEmptyAnswerInCsvStillHasItsColumns() {
        assertThat(run("query", "parents", "-p", "model=aurora/base", "--format", "csv")
                        .out())
                .contains(",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "load",
                "load models",
                "load papers",
                "fetch models",
                "fetch papers",
                "fetch owners",
                "fetch datasets",
                "fetch daily-papers",
                "query",
                "metapath list",
                "metapath counts",
                "metapath scores",
                "metapath explain",
                "metapath significance",
                "recommend",
                "stats",
                "doctor"
            })
    void everyCommandHelps(String command) {
        String[] words = (command + " --help").split(" ");
        CommandLineRun run = run(words);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: hinterland " + command);
    }

    @Test
    void aShellGetsItsCompletion() {
        assertThat(run("generate-completion").out()).contains("complete -F");
    }

    @Test
    void whatIsNotUnderstoodIsStatusTwo() {
        assertThat(run("qeury").status()).isEqualTo(2);
        assertThat(run("load", "models").status()).isEqualTo(2);
        assertThat(run("up", "--port", "many").status()).isEqualTo(2);
    }

    @Test
    void anUnknownQueryNamesThoseThatThereAre() {
        CommandLineRun run = run("query", "segregatoin");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("segregatoin").contains("segregation").contains("top-models");
        assertNoTrace(run);
    }

    @ParameterizedTest
    @CsvSource({
        "top-models, limit=many, limit",
        "top-models, limt=3, limt",
        "models-for-paper, limit=3, paper",
        "models-for-paper, paper=banana, arXiv",
        "papers-for-model, model=../etc, model",
    })
    void aBadParameterIsNamed(String query, String parameter, String named) {
        CommandLineRun run = run("query", query, "-p", parameter);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(named);
        assertNoTrace(run);
    }

    @Test
    void anUnknownModelOrPaperIsSaidToBeUnknown() {
        CommandLineRun model = run("query", "papers-for-model", "-p", "model=nobody/nothing");
        assertThat(model.status()).isEqualTo(1);
        assertThat(model.err()).contains("nobody/nothing");
        CommandLineRun paper = run("metapath", "counts", "Paper-Model-Paper", "--source", "2001.00001");
        assertThat(paper.status()).isEqualTo(1);
        assertThat(paper.err()).contains("2001.00001");
    }

    @Test
    void aMalformedMetapathIsMarkedWhereItGoesWrong() {
        CommandLineRun run = run("metapath", "counts", "Model-CITES->Tag", "--source", "x/y");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("^").contains("Paper");
        assertNoTrace(run);
    }

    @Test
    void metapathsAreFilteredListedAndScoredForSeveral(@TempDir Path folder) throws IOException {
        CommandLineRun own =
                run("metapath", "counts", "Paper<-CITES{role: own}-Model", "--source", "2401.00001", "--format", "csv");
        assertThat(own.status()).as(own.err()).isZero();
        assertThat(own.out()).contains("aurora/base").doesNotContain("aurora/base-chat");
        CommandLineRun listed = run("metapath", "list", "Model", "Author", "--max-length", "2");
        assertThat(listed.out()).contains("Model-CITES->Paper-WRITTEN_BY->Author", "light");
        Path papers = Files.writeString(folder.resolve("papers.txt"), "2401.00001\n\n2402.00002\n");
        CommandLineRun batch = run(
                "metapath",
                "scores",
                "Paper-Model-Paper",
                "--measure=pathsim",
                "--format=csv",
                "--from-file",
                papers.toString());
        assertThat(batch.status()).as(batch.err()).isZero();
        assertThat(batch.out()).contains("2401.00001,1.0,2401.00001", "2402.00002,1.0,2402.00002");
        CommandLineRun pairs = run("metapath", "scores", "Paper-Model-Paper", "--measure=walk-count", "--all-pairs");
        assertThat(pairs.out()).contains("2401.00001", "2402.00002");
        assertThat(run("metapath", "scores", "Paper-Model-Paper", "--measure=pathsim")
                        .status())
                .isEqualTo(2);
        CommandLineRun unknown = run("metapath", "counts", "Model{stars > 3}-Paper", "--source", "aurora/base");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Model has no property stars").contains("^");
    }

    @Test
    void twoNodesAreExplainedOrTheReasonIsToldWhyTheyAreNotJoined() {
        CommandLineRun joined =
                run("metapath", "explain", "--from", "2401.00001", "--to", "2402.00002", "Paper-Model-Paper");
        assertThat(joined.status()).as(joined.err()).isZero();
        assertThat(joined.out())
                .contains("100.0%", "Paper 2401.00001 <-CITES- Model aurora/base-chat -CITES-> Paper 2402.00002")
                .contains("MATCH path = ");
        CommandLineRun apart =
                run("metapath", "explain", "--from", "1910.09700", "--to", "2402.00002", "Paper-Model-Paper");
        assertThat(apart.status()).as(apart.err()).isZero();
        assertThat(apart.out()).contains("at step 1 of Paper<-CITES-Model", "5 boilerplate citations left out");
        assertThat(run("metapath", "explain", "--from", "nobody/nothing", "--to", "gguf")
                        .err())
                .contains("nobody/nothing");
    }

    @Test
    void surprisingCountsHaveTheirPValues() {
        CommandLineRun run = run(
                "metapath",
                "significance",
                "Paper-Model-Paper",
                "--source",
                "2401.00001",
                "--permutations",
                "9",
                "--format",
                "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("p,walks,expected,compared,key,name").contains(",2402.00002,");
        assertThat(run("metapath", "significance", "Paper-Model-Paper", "--source", "2401.00001", "--permutations", "1")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void recommendationsComeWithTheirPaths() {
        CommandLineRun run = run("recommend", "papers", "cirrus/story");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2401.00001  Aurora: Open Language Models", "Model cirrus/story", "MATCH path");
        assertThat(run("recommend", "papers", "nobody/nothing").status()).isEqualTo(1);
        CommandLineRun unknown = run("recommend", "chairs", "cirrus/story");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("models, papers, datasets, authors, owners");
    }

    @Test
    void aWrongPasswordIsOneClearLine() {
        CommandLineRun run = runWith(Map.of("NEO4J_PASSWORD", "not-the-password"), "stats");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("password");
        assertNoTrace(run);
    }

    @ParameterizedTest
    @CsvSource({
        "bolt://127.0.0.1:1, 1, No Neo4j answers",
        "http://127.0.0.1:7474, 2, not the address of a Neo4j server",
        "bolt:nonsense, 2, not the address of a Neo4j server",
        "'::::', 2, not a URI"
    })
    void aServerThatIsNotThereIsOneClearLine(String uri, int status, String words) {
        CommandLineRun run = runWith(Map.of("NEO4J_URI", uri), "stats");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(words);
        assertNoTrace(run);
    }

    @Test
    void aMissingPasswordIsSaid() {
        CommandLineRun run = CommandLineRun.with(Map.of("NEO4J_URI", "bolt://127.0.0.1:1"), "stats");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("NEO4J_PASSWORD");
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), GRAPH.settings().password() + "\n");
        CommandLineRun run = CommandLineRun.with(
                Map.of("NEO4J_URI", GRAPH.settings().uri().toString()), "stats", "--password-file", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
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

    @Test
    void doctorFindsTheToyHubWell() {
        CommandLineRun run = run("doctor");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("Neo4j", "Schema", "Node");
    }

    @Test
    void doctorSaysWhenThereIsNoServer() {
        CommandLineRun run = runWith(Map.of("NEO4J_URI", "bolt://127.0.0.1:1"), "doctor");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("problem", "cannot be reached");
    }
}
