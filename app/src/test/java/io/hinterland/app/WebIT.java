package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The web page as people see it, in a real browser, on the sample; what it shows is what the API answers. */
@ExtendWith(SampleUp.class)
final class WebIT {

    private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");
    private static final String VIOLATIONS = """
            return axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                .then(found => found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).slice(0, 3).join(' ')));
            """;

    private static final String DRAWN = """
            const map = document.querySelector('.map canvas');
            const gl = map.getContext('webgl2');
            const pixels = new Uint8Array(4 * map.width * map.height);
            gl.readPixels(0, 0, map.width, map.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
            let drawn = 0;
            for (let at = 0; at < pixels.length; at += 4) drawn += pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1];
            return drawn;
            """;

    @SuppressWarnings("NullAway.Init")
    private static ServedPage page;

    @SuppressWarnings("NullAway.Init")
    private static Chromium light;

    @SuppressWarnings("NullAway.Init")
    private static Chromium dark;

    @BeforeAll
    static void start(SampleUp.Running running) {
        page = new ServedPage(running.up().api().resolve("/"));
        light = Chromium.open(1280, 1500, ServedPage.SOFTWARE_WEBGL);
        dark = Chromium.open(500, 1200, ServedPage.SOFTWARE_WEBGL, "--blink-settings=preferredColorScheme=0");
    }

    @AfterAll
    static void stop() {
        light.close();
        dark.close();
    }

    private static JsonNode api(String path) throws IOException {
        return page.api(path);
    }

    private static String number(JsonNode count) {
        return ServedPage.number(count);
    }

    private static void open(Chromium chromium, String path) {
        page.open(chromium, path);
    }

    @ParameterizedTest
    @CsvSource({
        "overview, /",
        "overview-filtered, /?modality=audio&kind=finetune",
        "search, /search?search=qwen3",
        "start, /start",
        "node-model, /node/Model/Qwen/Qwen3-8B",
        "node-paper, /node/Paper/2505.09388",
        "node-author, /node/Author/chelsea%20finn",
        "node-owner, /node/Owner/qwen",
        "node-none, /node/Model/no/such",
        "family, /family/Qwen/Qwen3.8-27B?open=Qwen/Qwen3.8-27B%20adapter%2050",
        "family-graph, /family/Qwen/Qwen3-8B?as=graph&by=month",
        "family-none, /family/no/such",
        "atlas, /atlas",
        "atlas-near, '/atlas?colour=modality&at=0,0,8'",
        "compare, /compare",
        "compare-models, /compare?type=Model&one=Qwen/Qwen3-8B&other=Qwen/Qwen3-4B",
        "compare-owners, /compare?type=Owner&one=qwen&other=unsloth",
        "explorer, /explorer?node=Model:Qwen/Qwen3-8B",
        "metapaths, /metapaths?metapath=Paper%3C-CITES-Model-CITES-%3EPaper&source=2505.09388&measure=pathsim&target=2309.00071"
    })
    @Tag("nightly")
    void everyViewIsAccessibleAndFitsItsWindow(String name, String path) throws IOException {
        String axe = Files.readString(AXE);
        for (Chromium chromium : List.of(light, dark)) {
            open(chromium, path);
            chromium.script(axe);
            chromium.saveScreenshot("web-" + name + (chromium == dark ? "-phone-dark" : ""));

            assertThat(chromium.script(VIOLATIONS)).as(path).isEqualTo(List.of());
            assertThat(chromium.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing of " + path + " is beside the window")
                    .isEqualTo(true);
        }
    }

    @Test
    void theTilesAreTheFiguresOfTheApiAndFollowTheFilters() throws IOException {
        open(light, "/");
        assertThat(light.find("#figures").getText()).contains("15,156", "9,757", "2,941");
        assertThat(light.find("#listing").getText()).contains("2026-08-22");

        open(light, "/?library=diffusers");
        JsonNode figures = api("/figures?library=diffusers");
        assertThat(figures.at("/models").longValue()).isPositive().isLessThan(15_156);
        assertThat(light.find("#figures").getText())
                .contains(
                        number(figures.at("/models")),
                        number(figures.at("/downloads")),
                        number(figures.at("/owners")),
                        number(figures.at("/papers")));
    }

    @Test
    void aChartIsATableToo() throws IOException {
        open(light, "/");
        light.find("[aria-label='Models by task: as a table']").click();
        JsonNode first = api("/figures/groups?by=pipeline&limit=1").get(0);

        assertThat(light.find("[aria-label='Models by task'] tbody tr").getText())
                .startsWith(first.at("/name").textValue())
                .contains(number(first.at("/models")));
    }

    @Test
    void onPaperThereAreNoControlsAndTablesAreWhole() throws IOException {
        open(light, "/node/Model/Qwen/Qwen3-8B");
        light.showOn("print");
        light.saveScreenshot("web-node-model-print");

        assertThat(light.script("return [...document.querySelectorAll('.head, .filters, .tools, .skip')]"
                        + ".filter(one => getComputedStyle(one).display !== 'none').length"))
                .isEqualTo(0L);
        assertThat(light.script("return [...document.querySelectorAll('.scroll')]"
                        + ".filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.ariaLabel)"))
                .isEqualTo(List.of());
        light.showOn("");
    }

    @Test
    void aTableIsSavedWithItsWholeNumbers() {
        open(light, "/node/Owner/qwen");
        light.script("window.saved = []; URL.createObjectURL = blob => { saved.push(blob); return ''; };"
                + " HTMLAnchorElement.prototype.click = () => {};");
        light.find("[aria-label='Who builds on these models: save as CSV']").click();

        String table = (String) Objects.requireNonNull(light.awaitScript("return saved[0]?.text()"));
        assertThat(table.lines()).first().isEqualTo("owner,derived models,of models here");
        assertThat(table.lines().skip(1)).isNotEmpty().allMatch(line -> line.matches(".+,\\d+,\\d+"));
    }

    @Test
    void theSearchLeadsByKeyboardToThePageOfANode() {
        open(light, "/");
        WebElement words = light.find("#words");
        words.sendKeys("qwen3 8b");
        light.find("#completions li");
        words.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        light.awaitScript("return location.pathname.startsWith('/node/Model/')");
        assertThat(light.find("h1").getText()).containsIgnoringCase("qwen3").containsIgnoringCase("8b");
    }

    @Test
    void theSearchTakesAnIdentifierOfAnyRegisterAndWhatLuceneWouldTrip() {
        open(light, "/search?search=https%3A%2F%2Fdoi.org%2F10.48550%2FarXiv.2505.09388");
        assertThat(light.find("#named a").getAttribute("href")).endsWith("/node/Paper/2505.09388");

        open(light, "/search?search=%2F%20%3A%20%22%20(%20*%20~");
        assertThat(light.find("[role=alert]").getText()).contains("words").doesNotContain("Exception", "undefined");
    }

    @Test
    void aNodeThatIsNotThereIsSaidToBeMissing() {
        open(light, "/node/Model/qwen/qwen3-8b");

        assertThat(light.find("[role=alert]").getText()).contains("There is no model", "Qwen/Qwen3-8B");
    }

    @Test
    void thePageOfAModelHasItsFamilyItsLicencesAndItsBillOfMaterials() throws IOException {
        open(light, "/node/Model/Qwen/Qwen3-8B");
        JsonNode family = api("/models/Qwen/Qwen3-8B/family?limit=1");
        JsonNode licenses = api("/models/Qwen/Qwen3-8B/licenses");

        assertThat(light.find("main").getText())
                .contains(
                        "descendants\n" + number(family.at("/figures/descendants")),
                        "their downloads\n" + number(family.at("/figures/downloads")),
                        "owners of descendants\n" + number(family.at("/owners")),
                        "siblings\n" + number(family.at("/siblings")));
        assertThat(light.find("#lineage").getText())
                .contains(licenses.at("/conflicts/0/reason").textValue())
                .contains(licenses.at("/declared/0").textValue());
        assertThat(light.find("#lineage a[href$='bom?format=cyclonedx']").getAttribute("download"))
                .isEqualTo("Qwen--Qwen3-8B.cdx.json");
    }

    @Test
    void thePageOfAPaperHasTheModelsByRoleAndThatOfAnOwnerThoseWhoBuildOnIt() throws IOException {
        open(light, "/node/Paper/2505.09388");
        light.find("[aria-label='Models by role of the citation: as a table']").click();
        JsonNode models = api("/papers/2505.09388").at("/models");
        assertThat(light.find("[aria-label='Models by role of the citation'] tbody")
                        .getText())
                .contains(
                        "own " + models.at("/own"),
                        "inherited " + models.at("/inherited"),
                        "other " + models.at("/other"));

        open(light, "/node/Owner/qwen");
        JsonNode first = api("/queries/owners-building-on?limit=1&owner=qwen").at("/rows/0");
        assertThat(light.find("[aria-label='Who builds on these models'] tbody tr")
                        .getText())
                .isEqualTo(first.at("/0").textValue() + " " + first.at("/1") + " " + first.at("/2"));
        assertThat(light.find("main").getText())
                .contains("downloads in thirty days\n"
                        + number(api("/figures?owner=qwen").at("/downloads")));
    }

    @Test
    void aFamilyIsOpenedByKeyboardAndCountsWhatTheApiCounts() throws IOException {
        open(light, "/family/Qwen/Qwen3.8-27B");
        JsonNode figures = api("/models/Qwen/Qwen3.8-27B/family?limit=1").at("/figures");
        assertThat(light.find("#counted").getText())
                .startsWith(number(figures.at("/descendants")) + " descendants in " + figures.at("/depth"));

        light.find("[role=treeitem]").sendKeys(Keys.ARROW_DOWN);
        light.find("[role=treeitem][aria-level='2']").sendKeys(Keys.ARROW_RIGHT);
        light.find("[role=treeitem][aria-level='3']");
        assertThat(light.script("return document.querySelectorAll(\"[role=treeitem][aria-level='3']\").length"))
                .as("the first fifty, and a line for the others")
                .isEqualTo(51L);

        JsonNode merges = api("/models/Qwen/Qwen3.8-27B/family?limit=1&relation=merge");
        open(light, "/family/Qwen/Qwen3.8-27B?relation=merge");
        assertThat(light.find("#counted").getText()).contains("of which " + number(merges.at("/matching")) + " pass");
    }

    @Test
    void theAtlasDrawsEveryModelAndFliesToOne() throws IOException {
        open(light, "/atlas");
        JsonNode atlas = api("/atlas");
        long all = atlas.at("/models").longValue() + atlas.at("/placeholders").longValue();
        assertThat(atlas.at("/models")).isEqualTo(api("/figures").at("/models"));
        light.awaitScript(
                "return document.querySelector('#inview').textContent.includes(arguments[0])",
                String.format(Locale.ROOT, "%,d models", all));
        assertThat(light.find("#mapped").getText())
                .contains(number(atlas.at("/models")) + " models", number(atlas.at("/edges")) + " edges");
        assertThat((long) Objects.requireNonNull(light.script(DRAWN)))
                .as("pixels")
                .isGreaterThan(10_000);

        light.find("[name=model]").sendKeys("qwen3 8b", Keys.ENTER);
        light.awaitScript("return location.search.includes('at=')");
        light.saveScreenshot("web-atlas-flown");
        light.find("aside ol a");
        assertThat(light.find("aside ol").getText()).containsIgnoringCase("qwen3");
    }

    @Test
    void twoModelsStandSideBySide() throws IOException {
        open(light, "/compare?type=Model&one=Qwen/Qwen3-8B&other=Qwen/Qwen3-4B");
        String facts = light.find("main").getText();

        for (String model : List.of("Qwen/Qwen3-8B", "Qwen/Qwen3-4B")) {
            assertThat(facts)
                    .contains(
                            number(api("/models/" + model).at("/downloads")),
                            number(api("/models/" + model + "/family?limit=1").at("/figures/downloads")));
        }
        assertThat(light.find("#kinship").getText()).contains("no ancestor in common");
    }

    @Test
    void aNodeOfTheExplorerIsExpandedByKeyboard() throws IOException {
        open(light, "/explorer?node=Model:Qwen/Qwen3-8B");
        String before = light.find("#drawn").getText();
        light.find(".dot[aria-label^='Paper 2505.09388'], .dot[aria-label^='Paper Qwen3']")
                .sendKeys(Keys.ENTER);
        light.find("aside button").click();

        light.awaitScript("return document.querySelector('#drawn').textContent !== arguments[0]", before);
        assertThat(Objects.requireNonNull(light.script("return location.search"))
                        .toString())
                .contains("Paper");
        light.saveScreenshot("web-explorer-expanded");
    }

    /** The page is compiled against the types of today's OpenAPI document, so that no answer is read wrongly. */
    @Test
    void thePageFitsTheApi() throws IOException, InterruptedException {
        Path web = Path.of("..", "web");
        Path document = Path.of("target", "openapi.yml").toAbsolutePath();
        try (var answer = page.at("/api/v1/openapi.yaml").toURL().openStream()) {
            Files.copy(answer, document, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Process compiler = new ProcessBuilder("sh", "check-types", document.toString())
                .directory(web.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(compiler.waitFor()).as(said).isZero();
    }
}
