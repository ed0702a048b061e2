package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code up} on a new data directory holds the sample; the figures of its README and of the GESIS study's questions
 * come out over HTTP and from the command line alike.
 */
@ExtendWith(SampleUp.class)
final class SampleIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static SampleUp.Running sample;

    private static JsonNode statistics = JSON.nullNode();

    @BeforeAll
    static void start(SampleUp.Running running) throws IOException {
        sample = running;
        statistics = command("stats");
    }

    @Test
    void upPrintsWhereEverythingIsAndHowToLogIn() {
        assertThat(sample.up().output())
                .contains("Start page", "/api/v1", "/browser/", "bolt://127.0.0.1:", "neo4j", "password");
    }

    @Test
    void segregationOverHttp() throws Exception {
        assertThat(get("/stats/segregation")).isEqualTo(JSON.readTree("""
                                {"models": 15156, "downloads": {"positive": 9757, "zero": 5399},
                                 "likes": {"positive": 2941, "zero": 12215}, "both": {"positive": 2278, "zero": 4736}}
                                """));
    }

    @Test
    void segregationOnTheCommandLine() throws Exception {
        assertThat(query("segregation").findValuesAsText("positive")).containsExactly("9757", "2941", "2278");
        assertThat(query("segregation").findValuesAsText("zero")).containsExactly("5399", "12215", "4736");
    }

    @Test
    void rangesOverHttp() throws Exception {
        JsonNode ranges = get("/stats/ranges");
        assertThat(ranges.get("downloads").findValuesAsText("models"))
                .containsExactly("9515", "715", "2702", "659", "810", "160", "226", "369");
        assertThat(ranges.get("likes").findValuesAsText("models"))
                .containsExactly("14625", "119", "212", "85", "101", "10", "4", "0");
    }

    @Test
    void rangesOnTheCommandLine() throws Exception {
        assertThat(query("download-ranges").findValuesAsText("models"))
                .containsExactly("9515", "715", "2702", "659", "810", "160", "226", "369");
        assertThat(query("like-ranges").findValuesAsText("models"))
                .containsExactly("14625", "119", "212", "85", "101", "10", "4", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "models, listed, 15156",
        "models, placeholders, 1418",
        "owners, , 6546",
        "kinds, base, 189",
        "kinds, undeclared, 7141",
        "kinds, finetune, 3446",
        "kinds, quantized, 2805",
        "kinds, adapter, 1523",
        "kinds, merge, 52",
        "kinds, derived, 0",
        "lineage, finetune, 3446",
        "lineage, quantized, 2805",
        "lineage, adapter, 1526",
        "lineage, merge, 225",
        "lineage, undeclared, 2",
        "papers, withMetadata, 346",
        "papers, withoutMetadata, 350",
        "citations, boilerplate, 1031",
        "nodes, Benchmark, 215",
        "edges, EVALUATED_ON, 428"
    })
    void stats(String section, @Nullable String what, long count) {
        JsonNode figures = statistics.get(section);
        assertThat((what == null ? figures : figures.get(what)).asLong()).isEqualTo(count);
    }

    @Test
    @Tag("nightly")
    void theListingsOfFourDays() throws Exception {
        JsonNode rows = command("query", "snapshots");
        assertThat(rows.get("columns").toString()).isEqualTo("""
                ["date","models","added","gone","changed"]""");
        assertThat(rows.get("rows")).extracting(JsonNode::toString).containsExactly("""
                ["2026-08-22",15156,2054,90,6722]""", """
                ["2026-08-21",13192,616,196,7902]""", """
                ["2026-08-20",12772,2956,175,5148]""", """
                ["2026-08-19",9991,9991,0,0]""");
        assertThat(statistics.get("models").get("gone").asLong()).isEqualTo(419);
    }

    @Test
    @Tag("nightly")
    void theHistoryOfAModel() throws Exception {
        JsonNode counters = command("history", "Qwen/Qwen3.8-27B").get("counters");
        assertThat(counters.findValuesAsText("day"))
                .containsExactly("2026-08-19", "2026-08-20", "2026-08-21", "2026-08-22");
        assertThat(counters.findValuesAsText("downloads")).containsExactly("665513", "1373584", "1726651", "2090699");
        assertThat(counters.findValuesAsText("likes")).containsExactly("11179", "11708", "11916", "12101");
        assertThat(counters.findValuesAsText("trending")).containsExactly("10589", "8208", "2890", "2043");
    }

    @Test
    @Tag("nightly")
    void theModelsThatRoseMost() throws Exception {
        assertThat(command("query", "risers").get("rows").get(0).toString()).isEqualTo("""
                ["Comfy-Org/MiniMax-H3",517849,16255989,16773838,"2026-08-21","2026-08-22"]""");
        assertThat(command("query", "risers", "-p", "by=likes", "-p", "from=2026-08-19")
                        .get("rows")
                        .get(0)
                        .toString())
                .isEqualTo("""
                ["Qwen/Qwen3.8-27B",922,11179,12101,"2026-08-19","2026-08-22"]""");
    }

    @Test
    void theCalculatorPaperIsBoilerplateWhereverItIsCited() throws Exception {
        assertThat(citing("/papers/1910.09700/models?limit=100")).isEqualTo(1031);
        assertThat(citing("/papers/1910.09700/models?limit=100&role=boilerplate"))
                .isEqualTo(1031);
    }

    private static int citing(String path) throws Exception {
        JsonNode page = get(path);
        int items = page.get("items").size();
        while (page.hasNonNull("next")) {
            page = get(path + "&cursor=" + page.get("next").asText());
            items += page.get("items").size();
        }
        return items;
    }

    @Test
    void theMostConnectedPaperWithoutBoilerplateAndTheMethodsOfTools() throws Exception {
        JsonNode first = query("most-connected-papers").get(0);
        assertThat(first.get("paper").asText()).isEqualTo("2505.23786");
        assertThat(first.get("models").asLong()).isEqualTo(82);
        JsonNode ofTools = command("query", "most-connected-papers", "-p", "by=methods");
        assertThat(ofTools.get("columns").get(4).asText()).isEqualTo("methods");
        assertThat(ofTools.get("rows").get(0).get(0).asText()).isEqualTo("2304.13705");
        assertThat(ofTools.get("rows").get(0).get(4).asLong()).isEqualTo(151);
    }

    @Test
    void papersThatModelsOfQwen3CiteToo() throws Exception {
        List<String> overHttp = new ArrayList<>();
        get("/metapaths/counts?metapath=Paper-Model-Paper&source=2505.09388&limit=4")
                .get("counts")
                .forEach(count -> overHttp.add(
                        count.get("key").asText() + " " + count.get("walks").asLong()));
        assertThat(overHttp).containsExactly("2505.09388 59", "2309.00071 19", "2308.12966 15", "2409.12191 15");
        List<String> onTheCommandLine = new ArrayList<>();
        command("metapath", "counts", "Paper-Model-Paper", "--source", "2505.09388", "--limit", "4")
                .get("counts")
                .forEach(count -> onTheCommandLine.add(
                        count.get("key").asText() + " " + count.get("walks").asLong()));
        assertThat(onTheCommandLine).isEqualTo(overHttp);
    }

    @Test
    void papersSimilarToThatOfQwen3() throws Exception {
        String[] line = {"metapath", "scores", "Paper-Model-Paper", "--source", "2505.09388", "--measure", "pathsim"};
        assertThat(command(Stream.concat(Stream.of(line), Stream.of("--target", "2309.00071"))
                                .toArray(String[]::new))
                        .get("score")
                        .asDouble())
                .isEqualTo(38.0 / 90);
        JsonNode all = command(line);
        assertThat(all.at("/scores/0/key").asText()).isEqualTo("2505.09388");
        assertThat(all.findValuesAsText("key"))
                .containsExactlyInAnyOrderElementsOf(
                        command("metapath", "counts", "Paper-Model-Paper", "--source", "2505.09388")
                                .findValuesAsText("key"));
    }

    /** Returns the rows as objects. */
    private static JsonNode query(String name) throws IOException {
        JsonNode answer = command("query", name);
        ArrayNode rows = JSON.createArrayNode();
        answer.get("rows").forEach(row -> {
            ObjectNode named = rows.addObject();
            for (int column = 0; column < row.size(); column++) {
                named.set(answer.get("columns").get(column).asText(), row.get(column));
            }
        });
        return rows;
    }

    private static JsonNode command(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--format", "json"));
        CommandLineRun run = sample.distribution().run(line.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        // A limit that leaves something out is said; nothing else is to be.
        assertThat(run.err().lines()).allMatch(said -> said.startsWith("First "));
        return JSON.readTree(run.out());
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sample.up().api() + path.substring(1)))
                .timeout(Duration.ofSeconds(60))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
