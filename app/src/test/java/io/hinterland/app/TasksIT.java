package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people come for, done as they would from the start page on: clicks, typed words, and what they see then. */
@Tag("nightly")
@ExtendWith(SampleUp.class)
final class TasksIT {

    private static final List<String> DONE = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static ServedPage page;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    private int clicks;
    private int typed;
    private long begin;

    @BeforeAll
    static void start(SampleUp.Running running) {
        page = new ServedPage(running.up().api().resolve("/"));
        chromium = Chromium.open(1280, 1000);
    }

    /** Writes down what each task took. */
    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        Files.write(Path.of("target", "tasks.md"), DONE);
    }

    @BeforeEach
    void begin() {
        page.open(chromium, "/");
        begin = System.nanoTime();
    }

    private void click(String selector) {
        WebElement element = chromium.find(selector);
        chromium.script("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        clicks++;
    }

    private void type(String selector, CharSequence... keys) {
        chromium.find(selector).sendKeys(keys);
        typed++;
    }

    /** Goes to the page of a node by the completions of the search. */
    private void find(String words, String type, String name) {
        click("#words");
        type("#words", words);
        WebElement entry = chromium.await(
                driver -> driver.findElements(org.openqa.selenium.By.cssSelector("#completions li")).stream()
                        .filter(one -> one.getText().replaceAll("\\s", "").equals((name + type).replaceAll("\\s", "")))
                        .findFirst()
                        .orElse(null));
        entry.click();
        clicks++;
        chromium.awaitText("h1", name::equals);
    }

    private void done(String task) {
        DONE.add(String.format(
                Locale.ROOT, "| %s | %d | %d | %.1f |", task, clicks, typed, (System.nanoTime() - begin) / 1e9));
    }

    @Test
    void whereAModelComesFromAndWhatItsLicenceConflictsAre() throws IOException {
        find("qwen3 8b", "model", "Qwen/Qwen3-8B");
        String lineage = chromium.awaitText("#lineage", text -> text.contains("nobody says"));
        done("where a model comes from, and the conflicts of its licence");

        JsonNode licenses = page.api("/models/Qwen/Qwen3-8B/licenses");
        JsonNode parts = page.api("/models/Qwen/Qwen3-8B/bom").at("/parts");
        assertThat(parts.size()).isGreaterThan(1);
        parts.forEach(part -> assertThat(lineage).contains(part.at("/id").textValue()));
        licenses.at("/conflicts").forEach(conflict -> assertThat(lineage)
                .contains(conflict.at("/reason").textValue()));
    }

    @Test
    void theModelsOfAPaper() throws IOException {
        find("qwen3 technical report", "paper", "Qwen3 Technical Report");
        String models = chromium.awaitText(
                "main",
                text -> text.contains("Models by role of the citation") && text.contains("those that lead here"));
        done("the models of a paper");

        JsonNode counts = page.api("/papers/2505.09388").at("/models");
        long all = 0;
        for (JsonNode count : counts) {
            all += count.longValue();
        }
        assertThat(models).contains("cites: those that lead here " + ServedPage.number(all));
    }

    @Test
    void whoBuildsOnAnOwner() throws IOException {
        find("qwen", "owner", "Qwen");
        String builders = chromium.awaitText("[aria-label='Who builds on these models']", text -> !text.isEmpty());
        done("who builds on an owner");

        JsonNode first =
                page.api("/queries/owners-building-on?limit=1&owner=qwen").at("/rows/0");
        assertThat(builders).contains(first.at("/0").textValue());
    }

    /** The sample has one listing: what is new this month and most downloaded. */
    @Test
    void whatRoseThisMonth() throws IOException {
        click("[name=createdFrom]");
        type("[name=createdFrom]", "08012026", Keys.TAB);
        chromium.awaitScript("return location.search.includes('createdFrom=2026-08-01')");
        String top = chromium.awaitText("[aria-label='Models with most downloads']", text -> !text.isEmpty());
        done("what rose this month");

        JsonNode first = page.api("/figures/groups?by=model&order=downloads&createdFrom=2026-08-01&limit=1");
        assertThat(top).contains(first.at("/0/name").textValue().substring(0, 8));
    }

    @Test
    void aNetworkForASlide() throws IOException {
        find("qwen3 8b", "model", "Qwen/Qwen3-8B");
        click("main a[href^='/explorer']");
        chromium.awaitText("#drawn", text -> text.matches("[1-9].*"));
        chromium.script(
                "window.saved = []; HTMLAnchorElement.prototype.click = function () { saved.push(this.download); }");
        click("main > .tools button");
        Object name = chromium.awaitScript("return saved[0]");
        done("a network for a slide");

        assertThat(name).isEqualTo("network.png");
    }
}
