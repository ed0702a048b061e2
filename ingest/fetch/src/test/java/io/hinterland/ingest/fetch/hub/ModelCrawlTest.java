package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCrawlTest {

    private static final Optional<String> ANY = Optional.empty();

    @TempDir
    private Path directory;

    private Path dump;

    private final List<FakeHub> hubs = new ArrayList<>();

    @BeforeEach
    void nameTheDump() {
        dump = directory.resolve("models.jsonl.gz");
    }

    @AfterEach
    void stop() {
        hubs.forEach(FakeHub::close);
    }

    @Test
    void writesEveryModelAsItCameTheNewestFirst() {
        ModelCrawl.Outcome outcome = crawl(hub(1000), ModelFilter.NONE, dump);
        List<JsonNode> newestFirst = ServedModels.SAMPLE.stream()
                .sorted(Comparator.comparing(
                                (JsonNode model) -> model.path("createdAt").asText())
                        .reversed())
                .toList();
        assertThat(records(dump)).isEqualTo(newestFirst);
        assertThat(outcome).isEqualTo(new ModelCrawl.Outcome(15_156, 16, PassingTime.START));
        assertThat(checkpoint()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aHubThatAnswersOneInTwentyBadlyGivesTheSameDump(long seed) {
        FakeHub hub = hub(100).withFaults(0.05, seed);
        crawl(hub, ModelFilter.NONE, dump);
        assertThat(dump).hasSameBinaryContentAs(undisturbed(100));
        assertThat(hub.faults).isNotEmpty();
        assertThat(hub.asked).hasSize(152);
        hub.asked.forEach((page, times) -> assertThat(times).isEqualTo(1 + hub.faults.getOrDefault(page, 0)));
        for (int request = 1; request < hub.moments.size(); request++) {
            assertThat(Duration.between(hub.moments.get(request - 1), hub.moments.get(request)))
                    .isGreaterThanOrEqualTo(HubClient.BETWEEN_ANONYMOUS_REQUESTS);
        }
        assertThat(hub.tooMany).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCrawlInterruptedAtAnyPageAndResumedGivesTheSameDump(long seed) throws IOException {
        Random random = new Random(seed);
        FakeHub hub = hub(500).withFaults(0.05, seed);
        boolean ended = false;
        int interruptions = 0;
        while (!ended) {
            hub.downAfter(1 + random.nextInt(12));
            Optional<Throwable> failure = Optional.ofNullable(catchThrowable(() -> crawl(hub, ModelFilter.NONE, dump)));
            ended = failure.isEmpty();
            if (failure.isPresent()) {
                interruptions++;
                assertThat(failure.get()).isInstanceOf(UnavailableException.class);
                Files.write(dump, new byte[random.nextInt(5_000)], StandardOpenOption.APPEND);
            }
        }
        assertThat(interruptions).isPositive();
        assertThat(dump).hasSameBinaryContentAs(undisturbed(500));
    }

    @Test
    void saysWhatIsKeptAndHowToGoOn() {
        FakeHub hub = hub(1000).downAfter(3);
        assertThatThrownBy(() -> crawl(hub, ModelFilter.NONE, dump))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("The Hub gives no usable answer: HTTP 503 (page 4). 3,000 models of 3 pages are kept in "
                        + dump + "; rerun the same command to continue, or use --restart to start over");
        assertThat(records(dump)).hasSize(3000);
    }

    @Test
    void doesNotAskAgainForThePagesThatAreKept() {
        FakeHub hub = hub(1000).downAfter(3);
        assertThat(catchThrowable(() -> crawl(hub, ModelFilter.NONE, dump))).isNotNull();
        hub.asked.clear();
        crawl(hub.downAfter(Integer.MAX_VALUE), ModelFilter.NONE, dump);
        assertThat(hub.asked).hasSize(13);
    }

    @Test
    void aResumedCrawlBeganWhenItsFirstPageWasAskedFor() {
        FakeHub hub = hub(1000).downAfter(3);
        assertThat(catchThrowable(() -> crawl(hub, ModelFilter.NONE, dump))).isNotNull();
        hub.time.pass(Duration.ofDays(2));
        assertThat(crawl(hub.downAfter(Integer.MAX_VALUE), ModelFilter.NONE, dump))
                .isEqualTo(new ModelCrawl.Outcome(15_156, 16, PassingTime.START));
    }

    @Test
    void endsAtOnceWhenItWasInterruptedBehindTheLastPage() throws IOException {
        FakeHub hub = hub(1000);
        crawl(hub, ModelFilter.NONE, dump);
        new CheckpointFile(dump)
                .save(new Checkpoint(
                        hub.endpoint().toString(),
                        "no filter",
                        PassingTime.START,
                        Optional.empty(),
                        Optional.empty(),
                        Files.size(dump),
                        15_156,
                        16));
        hub.asked.clear();
        assertThat(crawl(hub, ModelFilter.NONE, dump).models()).isEqualTo(15_156);
        assertThat(hub.asked).isEmpty();
        assertThat(checkpoint()).doesNotExist();
    }

    @Test
    void neverUsesUpWhatTheHubAllowsInFiveMinutes() {
        FakeHub hub = hub(1000).withQuota(5);
        crawl(hub, ModelFilter.NONE, dump);
        assertThat(hub.tooMany).isZero();
        assertThat(hub.asked).hasSize(16);
    }

    @Test
    void asksForOnePipelineLibraryAndAuthor() {
        ModelFilter filter = new ModelFilter(
                Optional.of("text-generation"),
                Optional.of("transformers"),
                Optional.of("Qwen"),
                Optional.empty(),
                Optional.empty());
        crawl(hub(1000), filter, dump);
        long due = ServedModels.SAMPLE.stream()
                .filter(model -> model.path("pipeline_tag").asText().equals("text-generation"))
                .filter(model -> model.path("library_name").asText().equals("transformers"))
                .filter(model -> model.path("author").asText().equals("Qwen"))
                .count();
        assertThat(due).isPositive();
        assertThat(records(dump)).hasSize((int) due);
    }

    @Test
    void stopsWhereModelsChangedBeforeTheGivenMoment() {
        Instant since = Instant.parse("2026-08-20T00:00:00Z");
        FakeHub hub = hub(100);
        ModelFilter filter = new ModelFilter(ANY, ANY, ANY, Optional.of(since), Optional.empty());
        crawl(hub, filter, dump);
        long due = ServedModels.SAMPLE.stream()
                .filter(model ->
                        !Instant.parse(model.path("lastModified").asText()).isBefore(since))
                .count();
        assertThat(due).isPositive().isLessThan(15_156);
        assertThat(records(dump)).hasSize((int) due);
        assertThat(hub.asked).hasSize((int) due / 100 + 1);
    }

    @Test
    void stopsAtTheLimitWithoutAskingForAnotherPage() {
        FakeHub hub = hub(100);
        crawl(hub, limited(200), dump);
        assertThat(records(dump)).hasSize(200);
        assertThat(hub.asked).hasSize(2);
        crawl(hub, limited(7), directory.resolve("seven.gz"));
        assertThat(records(directory.resolve("seven.gz"))).hasSize(7);
    }

    @Test
    void keepsCharactersThatUtf8HasNoBytesFor() {
        String odd = "[{\"id\":\"a/b\",\"tags\":[\"lone \\ud83d half\",\"\\u00e9\",\"\\ud83d\\ude00\"],\"rate\":0.10}]";
        crawl(hub(1000).answersFirst(HubResponses.json(odd)), ModelFilter.NONE, dump);
        assertThat(records(dump).get(0).path("tags").get(0).asText()).isEqualTo("lone \ud83d half");
        assertThat(records(dump).get(0).path("tags").get(2).asText()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void aHubWithoutModelsGivesAnEmptyDump() {
        assertThat(crawl(hub(10).serving(List.of()), ModelFilter.NONE, dump).models())
                .isZero();
        assertThat(dump).isEmptyFile();
    }

    @Test
    void doesNotWriteOverAFileThatIsNoInterruptedCrawl() throws IOException {
        Files.writeString(dump, "precious");
        assertThatThrownBy(() -> crawl(hub(1000), ModelFilter.NONE, dump))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("already exists");
        assertThat(dump).hasContent("precious");
        assertThat(checkpoint()).doesNotExist();
    }

    @Test
    void doesNotGoOnWithAnotherFilterOrAnotherHub() {
        FakeHub hub = hub(1000).downAfter(1);
        assertThat(catchThrowable(() -> crawl(hub, ModelFilter.NONE, dump))).isNotNull();
        assertThatThrownBy(() -> crawl(hub, limited(5), dump))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no filter")
                .hasMessageContaining("--limit 5");
        assertThatThrownBy(() -> crawl(hub(1000), ModelFilter.NONE, dump))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(hub.endpoint().toString());
        assertThat(records(dump)).hasSize(1000);
    }

    @Test
    void saysSoWhenTheDumpIsShorterThanItsCheckpointTells() throws IOException {
        FakeHub hub = hub(1000).downAfter(1);
        assertThat(catchThrowable(() -> crawl(hub, ModelFilter.NONE, dump))).isNotNull();
        Files.writeString(dump, "cut");
        assertThatThrownBy(() -> crawl(hub, ModelFilter.NONE, dump))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("shorter than its checkpoint says");
    }

    @Test
    void whatAnInterruptedCrawlKeptCanBeThrownAwayAndNothingElse() throws IOException {
        assertThat(catchThrowable(() -> crawl(hub(1000).downAfter(1), ModelFilter.NONE, dump)))
                .isNotNull();
        InterruptedCrawl.forget(dump);
        assertThat(dump).doesNotExist();
        assertThat(checkpoint()).doesNotExist();

        crawl(hub(1000), ModelFilter.NONE, dump);
        InterruptedCrawl.forget(dump);
        assertThat(dump).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"endpoint\":\"x\"}", "null"})
    void saysSoWhenTheCheckpointIsNone(String content) throws IOException {
        Files.writeString(checkpoint(), content);
        assertThatThrownBy(() -> crawl(hub(1000), ModelFilter.NONE, dump))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not the checkpoint of a crawl");
    }

    @Test
    void twoCrawlsDoNotWriteToOneFile() throws IOException {
        FakeHub hub = hub(1000).downAfter(1);
        assertThat(catchThrowable(() -> crawl(hub, ModelFilter.NONE, dump))).isNotNull();
        byte[] before = Files.readAllBytes(dump);
        try (Dump other = Dump.open(dump, before.length)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> crawl(hub, ModelFilter.NONE, dump))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Another crawl");
            assertThatThrownBy(() -> InterruptedCrawl.forget(dump))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Another crawl");
        }
        assertThat(checkpoint()).exists();
        assertThat(dump).hasBinaryContent(before);
    }

    @Test
    void saysSoWhenTheFileCannotBeWritten() {
        Path nowhere = directory.resolve("missing").resolve("models.jsonl.gz");
        assertThatThrownBy(() -> crawl(hub(1000), ModelFilter.NONE, nowhere))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(nowhere.toString());
    }

    @Test
    void theTokenIsInNoFile() throws IOException {
        FakeHub hub = hub(1000).downAfter(2);
        HubClient client = hub.client(Map.of("HF_TOKEN", "hf_secret"));
        Throwable failure = catchThrowable(() ->
                ModelCrawl.run(client, ModelFilter.NONE, Optional.empty(), dump, new LoadReport(), Progress.silent()));
        assertThat(failure).hasMessageNotContaining("hf_secret");
        assertThat(checkpoint()).exists();
        assertThat(Files.readString(checkpoint())).doesNotContain("hf_secret");
        assertThat(records(dump).toString()).doesNotContain("hf_secret");
    }

    private FakeHub hub(int pageSize) {
        FakeHub hub = new FakeHub(pageSize);
        hubs.add(hub);
        return hub;
    }

    private Path undisturbed(int pageSize) {
        Path file = directory.resolve("undisturbed.jsonl.gz");
        crawl(hub(pageSize), ModelFilter.NONE, file);
        return file;
    }

    private Path checkpoint() {
        return directory.resolve("models.jsonl.gz.checkpoint");
    }

    private static ModelFilter limited(long most) {
        return new ModelFilter(ANY, ANY, ANY, Optional.empty(), Optional.of(most));
    }

    private static ModelCrawl.Outcome crawl(FakeHub hub, CrawlScope filter, Path file) {
        return ModelCrawl.run(hub.client(), filter, Optional.empty(), file, new LoadReport(), Progress.silent());
    }

    private static List<JsonNode> records(Path file) {
        List<JsonNode> found = new ArrayList<>();
        LoadReport report = new LoadReport();
        try (JsonRecords records = new JsonRecords(Source.file(file), report)) {
            records.forEachRemaining(record -> found.add(record.json()));
        }
        assertThat(report.faults()).isZero();
        assertThat(report.rejected()).isZero();
        return found;
    }
}
