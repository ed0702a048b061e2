package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.schema.ProductVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The documentation and Neo4j Browser as people see them, in a real browser, on the sample. */
@ExtendWith(SampleUp.class)
final class FacesIT {

    /** Addresses of the documents that take a body. */
    private static final List<String> POSTED = List.of("/api/v1/cypher", "/api/v1/mcp");

    /** Those that only read. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^curl (?:-H '[^']*' )?'http://(?:localhost|127\\.0\\.0\\.1):8080([^']*)'");

    private static final String RUN_SECOND_EXAMPLE = "document.querySelectorAll('pre.runnable i')[1].click()";

    /** Returns the query below the paragraph that begins as said, and goes through the guide until it is there. */
    private static final String FIND_EXAMPLE = """
            const text = [...document.querySelectorAll('p')].find(text => text.textContent.startsWith(arguments[0]));
            if (!text) document.querySelector('[data-testid=guideNextSlide]')?.click();
            return text?.nextElementSibling;
            """;

    @SuppressWarnings("NullAway.Init")
    private static RunningUp up;

    @SuppressWarnings("NullAway.Init")
    private static URI startPage;

    @BeforeAll
    static void start(SampleUp.Running running) {
        up = running.up();
        startPage = up.api().resolve("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/docs"})
    void theDocumentationShowsTheEndpoints(String path) throws IOException {
        try (Chromium chromium = Chromium.open(1280, 1200)) {
            chromium.go(startPage.resolve(path));

            assertThat(chromium.find(".opblock-tag").getText()).isNotBlank();
            assertThat(chromium.find(".info .title").getText()).contains("Hinterland", ProductVersion.text());
            assertThat(chromium.script("return document.querySelectorAll('.opblock').length"))
                    .isInstanceOf(Long.class)
                    .satisfies(endpoints -> assertThat((Long) endpoints).isGreaterThan(20));
            assertThat(chromium.script("return location.pathname")).isEqualTo("/docs/");
            chromium.saveScreenshot("docs");
        }
    }

    @Test
    void neo4jBrowserComesStyledAndWithTheGuideThatDrawsAModel() throws IOException {
        try (Chromium chromium = connected(up.browser())) {
            assertThat(chromium.find("pre.runnable").getText()).contains("MATCH");
            chromium.awaitScript("return document.body.innerText.includes('/browser/models.grass')");
            chromium.saveScreenshot("neo4j-browser-connected");

            chromium.awaitAfter(RUN_SECOND_EXAMPLE, "document.querySelectorAll('g.node').length > 10");

            assertThat(coloursOfNodes(chromium))
                    .as("model, paper, pipeline, library, tag")
                    .contains("#9ecae1", "#d7301f", "#74c476", "#fed976", "#bdbdbd")
                    .doesNotContain("#a5abb6");
            chromium.saveScreenshot("neo4j-browser-model");
        }
    }

    @Test
    void neo4jBrowserShowsNoSamples() {
        try (Chromium chromium = connected(up.browser())) {
            chromium.awaitScript("return document.body.innerText.includes('/browser/models.grass')");

            assertThat(chromium.script("return document.querySelector('[data-testid=stream]').innerText"))
                    .asString()
                    .contains("\"initialNodeDisplay\": 5000")
                    .doesNotContain(":play start", "Getting started");
        }
    }

    @Test
    void aNetworkOfTheStudyIsDrawnWhole() throws IOException {
        assertThatItIsDrawnWhole(9);
    }

    /** Thousands of nodes take their time. */
    @Tag("nightly")
    @ParameterizedTest
    @ValueSource(ints = {8, 10, 11})
    void aLargeNetworkOfTheStudyIsDrawnWhole(int figure) throws IOException {
        assertThatItIsDrawnWhole(figure);
    }

    private static void assertThatItIsDrawnWhole(int figure) throws IOException {
        try (Chromium chromium = connected(up.browser())) {
            chromium.awaitScript("return document.body.innerText.includes('/browser/models.grass')");
            Set<String> nodes =
                    nodesOf(Objects.requireNonNull(example(chromium, figure).getDomProperty("textContent")));
            assertThat(nodes).hasSizeBetween(1, 5_000);
            if (figure > 9) {
                chromium.script("document.querySelector('a[data-exec*=\"papers.grass\"]').click()");
                chromium.awaitScript("return document.querySelector('article').innerText.includes('papers.grass')");
            }

            chromium.script("arguments[0].querySelector('i').click()", example(chromium, figure));

            chromium.awaitScript("return document.querySelectorAll('g.node').length === arguments[0]", nodes.size());
            chromium.script("document.querySelector('[title=Fullscreen]').click()");
            chromium.find("[aria-label=zoom-to-fit]").click();
            chromium.saveScreenshot("neo4j-browser-figure-" + figure);
        }
    }

    private static WebElement example(Chromium chromium, int figure) {
        return (WebElement) chromium.awaitScript(FIND_EXAMPLE, "Figure " + figure + ":");
    }

    private static Set<String> nodesOf(String query) {
        Set<String> nodes = new HashSet<>();
        try (Graph graph = Graph.connect(new GraphSettings(up.bolt(), "neo4j", up.password()))) {
            graph.stream(query, Map.of(), row -> row.asMap().values().stream()
                    .map(String::valueOf)
                    .filter(value -> value.startsWith("node<"))
                    .forEach(nodes::add));
        }
        return nodes;
    }

    @Test
    void theColoursOfPapersAreAClickAway() throws IOException {
        try (Chromium chromium = connected(up.browser())) {
            chromium.find("pre.runnable");
            chromium.awaitScript("return document.body.innerText.includes('/browser/models.grass')");
            chromium.awaitAfter(
                    "document.querySelectorAll('a[data-exec*=\"papers.grass\"]')[0].click()",
                    "document.querySelector('article').innerText.includes('papers.grass')");
            chromium.awaitAfter(RUN_SECOND_EXAMPLE, "document.querySelectorAll('g.node').length > 10");

            assertThat(coloursOfNodes(chromium)).contains("#74c476", "#d7301f").doesNotContain("#9ecae1");
        }
    }

    @Test
    void thePageOfAModelLeadsToTheNetworkAroundItInNeo4jBrowser() throws IOException {
        String drawing;
        try (Chromium chromium = Chromium.open(1280, 1500)) {
            chromium.go(startPage.resolve("/node/Model/Qwen/Qwen3-8B"));
            drawing = Objects.requireNonNull(
                    chromium.find("a[aria-label='Open in Neo4j Browser: the network around Qwen/Qwen3-8B']")
                            .getAttribute("href"));
        }
        try (Chromium chromium = connected(drawing)) {
            chromium.awaitScript("return document.querySelectorAll('g.node').length > 50");
            assertThat(chromium.script("return [...document.querySelectorAll('g.node')].map(node => node.textContent)"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .as("a model is called by the name behind its owner")
                    .anySatisfy(caption -> assertThat(caption).asString().isEqualToIgnoringWhitespace("Qwen3-8B"))
                    .noneSatisfy(caption -> assertThat(caption).asString().startsWith("Qwen/"));
            chromium.saveScreenshot("neo4j-browser-from-page");
        }
    }

    @Test
    void everyQueryOfTheGuideHasAnAnswerInTheSample() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(startPage.resolve("/browser/queries.cypher"))
                .build();
        String file = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();

        try (Graph graph = Graph.connect(new GraphSettings(up.bolt(), "neo4j", up.password()))) {
            assertThat(queries(file)).hasSizeGreaterThan(15).allSatisfy(query -> assertThat(
                            graph.readFirst(query, Map.of(), row -> row))
                    .isPresent());
        }
    }

    @Test
    void everyExampleOfTheDocumentsHasAnAnswerInTheSample() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Map<String, Integer> statuses = new TreeMap<>();
        for (String document : List.of("../docs/api.md", "../README.md")) {
            for (MatchResult example : EXAMPLE.matcher(Files.readString(Path.of(document)))
                    .results()
                    .toList()) {
                HttpRequest request = HttpRequest.newBuilder(startPage.resolve(example.group(1)))
                        .build();
                statuses.put(
                        example.group(1),
                        client.send(request, BodyHandlers.discarding()).statusCode());
            }
        }

        POSTED.forEach(
                address -> assertThat(statuses.remove(address)).as(address).isEqualTo(405));
        assertThat(statuses).hasSizeGreaterThan(25);
        assertThat(statuses.values()).as(statuses.toString()).containsOnly(200);
    }

    private static List<String> queries(String file) {
        String cypher = file.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        return Arrays.stream(cypher.split(";"))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .toList();
    }

    /** Opens an address of Neo4j Browser and logs in. */
    private static Chromium connected(Object address) {
        Chromium chromium = Chromium.open(1500, 1000);
        try {
            logIn(chromium, address);
            return chromium;
        } catch (RuntimeException | AssertionError failure) {
            chromium.close();
            throw failure;
        }
    }

    private static void logIn(Chromium chromium, Object address) {
        chromium.go(address);
        WebElement server = chromium.find("[data-testid=boltaddress]");
        assertThat(server.getAttribute("value"))
                .isEqualTo("127.0.0.1:" + up.bolt().getPort());
        assertThat(chromium.find("[data-testid=username]").getAttribute("value"))
                .isEqualTo("neo4j");
        chromium.find("[data-testid=password]").sendKeys(up.password());
        chromium.find("[data-testid=connect]").click();
    }

    private static List<Object> coloursOfNodes(Chromium chromium) {
        return List.of((Object[]) ((List<?>)
                        chromium.script(
                                "return [...new Set([...document.querySelectorAll('g.node circle.b-outline')].map(circle => circle.getAttribute('fill')))]"))
                .toArray());
    }
}
