package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCardsTest {

    private static final String CARD_OF_B = "/a/b/raw/main/README.md";

    @TempDir
    private Path directory;

    private final FakeHub hub = new FakeHub(2)
            .serving(List.of(ServedModels.model("a/b", 1), ServedModels.model("a/c", 2), ServedModels.model("a/d", 3)))
            .at(CARD_OF_B, HubResponses.thing("text/plain", "# B\n\nümlaut"))
            .at("/a/c/raw/main/README.md", HubResponses.error(404, "EntryNotFound"))
            .at("/a/d/raw/main/README.md", HubResponses.error(403, "GatedRepo"));

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aCardStandsInTheRecordOfItsModel() {
        List<JsonNode> records = crawl("one");
        assertThat(records).hasSize(3);
        assertThat(records.get(2).path("card").asText()).isEqualTo("# B\n\nümlaut");
        assertThat(records.get(0).has("card")).isFalse();
        assertThat(records.get(1).has("card")).isFalse();
    }

    @Test
    void aRepositoryThatIsUnchangedIsNotAskedForItsCardAgain() {
        crawl("one");
        assertThat(crawl("two").get(2).path("card").asText()).startsWith("# B");
        assertThat(hub.askedAt(CARD_OF_B)).isEqualTo(1);
        assertThat(hub.askedAt("/a/c/raw/main/README.md")).isEqualTo(1);
        assertThat(hub.askedAt("/a/d/raw/main/README.md")).isEqualTo(2);
    }

    @Test
    void aCardThatIsUnchangedIsNotSentAgain() {
        crawl("one");
        hub.serving(List.of(ServedModels.model("a/b", 9)));
        assertThat(crawl("two").get(0).path("card").asText()).startsWith("# B");
        assertThat(hub.askedAt(CARD_OF_B)).isEqualTo(2);
        hub.serving(List.of(ServedModels.model("a/b", 10))).at(CARD_OF_B, HubResponses.thing("text/plain", "# New"));
        assertThat(crawl("three").get(0).path("card").asText()).isEqualTo("# New");
    }

    @Test
    void aRecordThatListsItsFilesTellsThatThereIsNoCard() {
        hub.answersFirst(
                HubResponses.json(
                        "[{\"id\":\"a/b\",\"siblings\":[{\"rfilename\":\"config.json\"}]},{\"id\":\"a/c\",\"siblings\":[{\"rfilename\":\"README.md\"}]}]"));
        crawl("one");
        assertThat(hub.askedAt(CARD_OF_B)).isZero();
        assertThat(hub.askedAt("/a/c/raw/main/README.md")).isEqualTo(1);
    }

    @Test
    void aCrawlInterruptedAmidTheCardsOfAPageGoesOnThere() {
        hub.at("/a/d/raw/main/README.md", HubResponses.thing("text/plain", "# D"))
                .downAfter(2);
        assertThat(catchThrowable(() -> crawl("one"))).hasMessageContaining("0 models of 0 pages are kept");
        hub.downAfter(Integer.MAX_VALUE);
        assertThat(crawl("one")).hasSize(3);
        assertThat(hub.askedAt("/a/d/raw/main/README.md")).isEqualTo(1);
    }

    @Test
    void whatLooksLikeASecretIsWrittenNowhere() {
        String token = "hf_" + "AbCdEfGhIj".repeat(3) + "KlMn";
        hub.at(CARD_OF_B, HubResponses.thing("text/plain", "# B\n\nlogin(token='" + token + "')"));
        assertThat(crawl("one").get(2).path("card").asText()).startsWith("# B").doesNotContain(token);
        assertThat(crawl("two").get(2).path("card").asText()).startsWith("# B").doesNotContain(token);
        assertThat(hub.askedAt(CARD_OF_B)).isEqualTo(1);
    }

    @Test
    void faultsAreAskedAgain() {
        hub.withFaults(0.4, 5);
        assertThat(crawl("one").get(2).path("card").asText()).startsWith("# B");
        assertThat(hub.faults).isNotEmpty();
    }

    private List<JsonNode> crawl(String name) {
        HubClient client = hub.client();
        Path dump = directory.resolve(name);
        Optional<ModelCards> cards = Optional.of(new ModelCards(client, directory.resolve("answers")));
        ModelCrawl.run(client, ModelFilter.NONE, cards, dump, new LoadReport(), Progress.silent());
        List<JsonNode> found = new ArrayList<>();
        try (JsonRecords records = new JsonRecords(Source.file(dump), new LoadReport())) {
            records.forEachRemaining(record -> found.add(record.json()));
        }
        return found;
    }
}
