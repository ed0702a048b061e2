package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.app.TileReading.Point;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The map of all models as people use it, in a real browser, on the sample. */
@Tag("nightly")
@ExtendWith(SampleUp.class)
final class AtlasIT {

    /** Pixels for a unit of the map. */
    private static final int SCALE = 4;

    private static final String NEAR = "/atlas?at=0,0," + SCALE;

    /** What is saved is kept in the page, so that no file is written. */
    private static final String KEEP_FILES = """
            window.saved = [];
            URL.createObjectURL = blob => { saved.push({blob}); return 'blob:kept'; };
            HTMLAnchorElement.prototype.click = function () { saved[saved.length - 1].name = this.download; };
            """;

    private static final String SAVED_TEXT = "return saved.length && saved[saved.length - 1].name"
            + " && saved[saved.length - 1].blob.text().then(text => saved[saved.length - 1].name + '\\n' + text)";

    /** Until the PNG is there, what was saved last is the SVG. */
    private static final String SAVED_SIZE = "const last = saved[saved.length - 1]; return last?.name?.endsWith('.png')"
            + " && createImageBitmap(last.blob).then(picture => [picture.width, picture.height])";

    private static final String PIXELS_OF = """
            const map = document.querySelector('.map canvas');
            const pixels = new Uint8Array(4 * map.width * map.height);
            map.getContext('webgl2').readPixels(0, 0, map.width, map.height, WebGL2RenderingContext.RGBA, WebGL2RenderingContext.UNSIGNED_BYTE, pixels);
            const wanted = parseInt(arguments[0].slice(1), 16);
            let found = 0;
            for (let at = 0; at < pixels.length; at += 4) {
              found += (pixels[at] << 16 | pixels[at + 1] << 8 | pixels[at + 2]) === wanted;
            }
            return found;
            """;

    @SuppressWarnings("NullAway.Init")
    private static ServedPage page;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void start(SampleUp.Running running) {
        page = new ServedPage(running.up().api().resolve("/"));
        chromium = Chromium.open(1280, 1200, ServedPage.SOFTWARE_WEBGL);
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    private static void open(String path) {
        page.open(chromium, path);
        chromium.script(KEEP_FILES);
    }

    private static List<Point> models(Predicate<Point> passing) throws IOException {
        return TileReading.all(page).stream().filter(passing).toList();
    }

    /** Returns half of the width and of the height of what is in view, in units of the map. */
    private static double[] half() {
        List<?> size =
                (List<?>) Objects.requireNonNull(chromium.script("const box = document.querySelector('.map canvas')"
                        + ".getBoundingClientRect(); return [box.width, box.height]"));
        return size.stream()
                .mapToDouble(pixels -> ((Number) pixels).doubleValue() / 2 / SCALE)
                .toArray();
    }

    private static Predicate<Point> inView() {
        double[] half = half();
        return point -> Math.abs(point.x()) <= half[0] && Math.abs(point.y()) <= half[1];
    }

    private static void awaitHeading(String words) {
        chromium.awaitScript("return document.querySelector('#inview').textContent === arguments[0]", words);
    }

    @Test
    void theModelsWithinALassoAreListed() throws IOException {
        open(NEAR);
        List<Point> expected = models(point -> Math.abs(point.x()) <= 25 && Math.abs(point.y()) <= 25);
        chromium.find("button[aria-pressed=false]").click();
        chromium.draw(
                chromium.find(".map canvas"), new int[][] {{-100, -100}, {200, 0}, {0, 200}, {-200, 0}, {0, -200}});

        String heading = chromium.awaitText("#inview", text -> text.startsWith("Within the line"));
        long listed = Long.parseLong(heading.replaceAll("\\D", ""));
        assertThat(listed).isCloseTo(expected.size(), org.assertj.core.data.Percentage.withPercentage(4));
        assertThat(expected)
                .extracting(Point::id)
                .contains(chromium.find("aside ol a").getText());
        chromium.saveScreenshot("web-atlas-lasso");
    }

    @Test
    void whatIsInViewIsTakenByKeyboardAndSavedAsATable() throws IOException {
        open(NEAR);
        List<Point> expected = models(inView());
        chromium.find(".map canvas").sendKeys(Keys.ENTER);
        awaitHeading("Within the line: " + ServedPage.number(expected.size()) + " models");

        chromium.find(".map canvas").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "-");
        button("CSV").click();
        String table = (String) Objects.requireNonNull(chromium.awaitScript(SAVED_TEXT));
        assertThat(table.lines()).startsWith("atlas.csv", "model,downloads,created,kind");
        assertThat(table.lines().skip(2)).hasSize(expected.size());
        assertThat(table).contains(expected.get(0).id() + "," + expected.get(0).downloads() + ",");
    }

    @Test
    void theSliderShowsTheModelsUntilADay() throws IOException {
        long day = LocalDate.parse("2024-06-30").toEpochDay();
        open("/atlas?until=2024-06-30");
        long expected = models(point -> point.day() <= day).size();
        awaitHeading("In view: " + ServedPage.number(expected) + " models drawn");

        WebElement slider = chromium.find("[name=until]");
        slider.sendKeys(Keys.ARROW_LEFT);
        chromium.awaitScript("return location.search.includes('until=2024-06-29')");
        assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("2024-06-29");
        slider.sendKeys(Keys.END);
        chromium.awaitScript("return !location.search.includes('until')");
    }

    @ParameterizedTest
    @CsvSource({"kind, kinds", "modality, modalities", "licence, licenses", "conflict, conflicts", "owner, owners"})
    void coloursStandForWhatTheLegendSays(String colour, String list) throws IOException {
        open(NEAR + "&colour=" + colour);
        JsonNode names = page.api("/atlas").at("/legend/" + list);
        List<?> colours = (List<?>) Objects.requireNonNull(chromium.script(
                "return [...document.querySelectorAll('#colours circle')].map(one => one.getAttribute('fill'))"));

        assertThat(colours).hasSize(names.size());
        for (int at = 0; at < names.size(); at++) {
            assertThat(chromium.find("#colours").getText())
                    .contains(names.get(at).textValue());
        }
        Predicate<Point> inView = inView();
        int first = chosen(TileReading.codes(page, list).stream()
                .filter(code -> inView.test(code.point()))
                .toList());
        assertThat((long) Objects.requireNonNull(chromium.script(PIXELS_OF, colours.get(first))))
                .as("pixels in the colour of %s", names.get(first))
                .isGreaterThan(100);
    }

    /** Returns the commonest value. */
    private static int chosen(List<TileReading.Code> codes) {
        return codes.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        TileReading.Code::value, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Test
    void agesHaveColoursToo() {
        open(NEAR + "&colour=age");
        assertThat(chromium.find("#colours").getText()).startsWith("from 20");
        assertThat((long) Objects.requireNonNull(chromium.script(PIXELS_OF, "#e0a526")))
                .isPositive();
    }

    @Test
    void theConflictOnTheMapIsTheWorstOnThePageOfTheModel() throws IOException {
        JsonNode severities = page.api("/atlas").at("/legend/conflicts");
        TileReading.Code found = TileReading.codes(page, "conflicts").stream()
                .filter(code -> !severities.get(code.value()).textValue().equals("none"))
                .max(Comparator.comparing(TileReading.Code::value))
                .orElseThrow();

        assertThat(page.api("/models/" + found.point().id() + "/licenses").at("/conflicts/0/severity"))
                .isEqualTo(severities.get(found.value()));
    }

    @Test
    void aPictureHasAllThatIsInView() throws IOException {
        open(NEAR);
        int expected = models(inView()).size();
        button("SVG").click();
        String drawing = (String) Objects.requireNonNull(chromium.awaitScript(SAVED_TEXT));
        int key = page.api("/atlas").at("/legend/kinds").size();
        assertThat(drawing).startsWith("atlas.svg\n<svg xmlns=").contains("undeclared</text>");
        assertThat(drawing.split("<circle", -1)).hasSize(1 + expected + key);
        assertThat((String) chromium.script(
                        "return new DOMParser().parseFromString(arguments[0], 'image/svg+xml').documentElement.tagName",
                        drawing.substring(drawing.indexOf('<'))))
                .isEqualTo("svg");

        button("PNG").click();
        List<?> size = (List<?>) Objects.requireNonNull(chromium.awaitScript(SAVED_SIZE));
        double[] half = half();
        assertThat(((Number) size.get(0)).doubleValue()).isEqualTo(Math.floor(2 * half[0] * SCALE));
        assertThat(((Number) size.get(1)).doubleValue()).isGreaterThan(2 * half[1] * SCALE);
    }

    @Test
    void theSearchFliesToAModelAndAClickOpensItsPage() throws IOException {
        open("/atlas");
        JsonNode place = page.api("/atlas/place?model=Qwen/Qwen3-8B");
        chromium.find("[name=model]").sendKeys("Qwen/Qwen3-8B", Keys.ENTER);
        chromium.awaitScript("return location.search.includes('at=')");
        String[] at = ((String) Objects.requireNonNull(
                        chromium.script("return new URLSearchParams(location.search).get('at')")))
                .split(",", -1);
        assertThat(Double.parseDouble(at[0])).isCloseTo(place.at("/x").doubleValue(), within());
        assertThat(Double.parseDouble(at[1])).isCloseTo(place.at("/y").doubleValue(), within());

        chromium.draw(chromium.find(".map canvas"), new int[][] {{0, 0}});
        chromium.awaitScript("return location.pathname === '/node/Model/Qwen/Qwen3-8B'");
    }

    @Test
    void aModelThatIsNotThereIsSaidToBeMissing() {
        open("/atlas");
        chromium.find("[name=model]").sendKeys("zzzqqq nosuchmodel", Keys.ENTER);
        assertThat(chromium.find("[role=alert]").getText()).contains("zzzqqq");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.2);
    }

    private static WebElement button(String words) {
        return chromium.await(
                driver -> driver.findElements(org.openqa.selenium.By.cssSelector("main > .tools button")).stream()
                        .filter(one -> one.getText().equals(words))
                        .findFirst()
                        .orElse(null));
    }
}
