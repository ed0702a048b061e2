package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivativesCrawlTest {

    /** Two children, of which the older is a parent of both grandchildren and of the younger; and a cycle. */
    private static final List<JsonNode> FAMILY = List.of(
            ServedModels.model("a/root", 1, "g/great"),
            ServedModels.model("b/older", 2, "a/root"),
            ServedModels.model("c/younger", 3, "a/root", "b/older"),
            ServedModels.model("d/grand", 4, "b/older"),
            ServedModels.model("e/grand", 5, "b/older", "c/younger"),
            ServedModels.model("g/great", 6, "d/grand"),
            ServedModels.model("z/stranger", 7, "y/unknown"));

    @TempDir
    private Path directory;

    private final FakeHub hub = new FakeHub(1000).serving(FAMILY);

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void childrenAloneAreOneListing() {
        assertThat(crawl("one", 1, Optional.empty())).containsExactly("c/younger", "b/older");
        assertThat(hub.requests).hasSize(1);
        HttpUrl asked = hub.requests.get(0).getUrl();
        assertThat(asked.encodedPath()).isEqualTo("/api/models");
        assertThat(asked.queryParameter("filter")).isEqualTo("base_model:a/root");
    }

    @Test
    void derivativesComeBreadthFirstAndEachOnce() {
        assertThat(crawl("two", 2, Optional.empty())).containsExactly("c/younger", "b/older", "e/grand", "d/grand");
        assertThat(crawl("all", 9, Optional.empty()))
                .containsExactly("c/younger", "b/older", "e/grand", "d/grand", "g/great");
    }

    @Test
    void noModelIsAskedForItsChildrenTwice() {
        crawl("all", 9, Optional.empty());
        assertThat(hub.asked).hasSize(6);
        hub.asked.forEach((page, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void theLimitEndsTheCrawlWhereverItIs() {
        assertThat(crawl("three", 9, Optional.of(3L))).containsExactly("c/younger", "b/older", "e/grand");
        assertThat(hub.requests).hasSize(2);
    }

    @Test
    void aCrawlInterruptedAtAnyPageGoesOnThere() {
        ModelId root = ModelId.parse("Qwen/Qwen2.5-7B");
        FakeHub real = new FakeHub(3);
        List<String> undisturbed = crawl(real, root, "undisturbed", 9, Optional.empty());
        assertThat(new LinkedHashSet<>(undisturbed)).hasSameSizeAs(undisturbed).isEqualTo(descendants(root));
        Random random = new Random(5);
        real.asked.clear();
        int interruptions = 0;
        while (catchThrowable(() -> crawl(real.downAfter(1 + random.nextInt(9)), root, "broken", 9, Optional.empty()))
                != null) {
            interruptions++;
            real.faults.clear();
        }
        assertThat(interruptions).isPositive();
        assertThat(ids(directory.resolve("broken"))).isEqualTo(undisturbed);
        real.close();
    }

    @Test
    void aHubWithFaultsGivesTheSame() {
        hub.withFaults(0.4, 7);
        assertThat(crawl("all", 9, Optional.empty()))
                .containsExactly("c/younger", "b/older", "e/grand", "d/grand", "g/great");
    }

    @Test
    void refusesADepthThatReachesNothing() {
        assertThatThrownBy(() -> new Derivatives(ModelId.parse("a/root"), 0, Optional.empty()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least 1");
    }

    /** As the tags of the sample tell, counted without the crawl. */
    private static Set<String> descendants(ModelId root) {
        Set<String> found = new LinkedHashSet<>();
        List<String> level = List.of(root.value());
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (JsonNode model : ServedModels.SAMPLE) {
                boolean isChild = level.stream().anyMatch(parent -> ServedModels.hasTag(model, "base_model:" + parent));
                String id = model.path("id").asText();
                if (isChild && !id.equals(root.value()) && found.add(id)) {
                    next.add(id);
                }
            }
            level = next;
        }
        return found;
    }

    private List<String> crawl(String file, int depth, Optional<Long> limit) {
        return crawl(hub, ModelId.parse("a/root"), file, depth, limit);
    }

    private List<String> crawl(FakeHub from, ModelId root, String file, int depth, Optional<Long> limit) {
        Path dump = directory.resolve(file);
        ModelCrawl.run(
                from.client(),
                new Derivatives(root, depth, limit),
                Optional.empty(),
                dump,
                new LoadReport(),
                Progress.silent());
        return ids(dump);
    }

    private static List<String> ids(Path dump) {
        List<String> found = new ArrayList<>();
        try (JsonRecords records = new JsonRecords(Source.file(dump), new LoadReport())) {
            records.forEachRemaining(
                    record -> found.add(record.json().path("id").asText()));
        }
        return found;
    }
}
