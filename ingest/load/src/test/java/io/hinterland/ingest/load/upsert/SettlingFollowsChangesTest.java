package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static io.hinterland.ingest.load.upsert.Loading.WEDNESDAY;
import static io.hinterland.ingest.load.upsert.Loading.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.paper.PaperLoad;
import io.hinterland.ingest.load.settle.Settling;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deciding anew only what changes touch gives the graph that deciding everything anew gives. */
class SettlingFollowsChangesTest {

    private static final int CHANGES = 10;
    private static final List<String> OWNERS = List.of("ada", "bo", "Bo", "cy");
    private static final List<String> TAGS = List.of(
            "GGUF", "gguf", "Gguf", "robotics", "endpoints_compatible", "mergekit", "language:fr", "dataset:d/e");
    private static final List<String> PAPERS = List.of("1910.09700", "2304.13705", "2305.00001", "2306.01708");
    private static final String CROWDED = "2307.00001";
    private static final List<String> RELATIONS = List.of("", "finetune:", "quantized:", "adapter:", "merge:");

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Graph graph = GRAPH.graph();
    private final Loading loading = new Loading(graph);

    static LongStream seeds() {
        return LongStream.range(0, Rounds.of(3, 30));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverChangesInWhateverOrder(long seed) {
        Random random = new Random(seed);
        List<String> changes = new ArrayList<>();
        for (int day = 0; day < CHANGES; day++) {
            changes.add(change(day, random));
            requireSettled(changes);
        }
    }

    private String change(int day, Random random) {
        int kind = random.nextInt(8);
        String records = String.join("\n", models(1 + random.nextInt(12), random));
        LoadOptions options = LoadOptions.defaults().asOf(MONDAY.plusDays(day));
        switch (kind) {
            case 0 -> papers(random);
            case 1, 2 -> loading.load(options.asComplete(), records);
            case 3 -> loading.load(options, crowd(random));
            case 4 -> loading.load(LoadOptions.defaults().asOf(MONDAY.plusDays(day - 2)), records);
            default -> loading.load(options, records);
        }
        return kind + ": " + records;
    }

    private void requireSettled(List<String> changes) {
        String followed = loading.checksum();
        new Settling(graph, Optional.empty(), Progress.silent()).settleModels(new LoadReport());
        assertThat(loading.checksum()).as("after %s", changes).isEqualTo(followed);
        assertThat(loading.texts("MATCH (s:Settling) RETURN s.what")).containsExactly("network");
    }

    private static List<String> models(int count, Random random) {
        return IntStream.range(0, count).mapToObj(number -> record(random)).toList();
    }

    private static String record(Random random) {
        List<String> tags = new ArrayList<>();
        times(3, random, () -> tags.add(one(TAGS, random)));
        times(2, random, () -> tags.add("arxiv:" + one(PAPERS, random)));
        times(2, random, () -> tags.add("base_model:" + one(RELATIONS, random) + id(random)));
        return "{\"id\":\"%s\",\"downloads\":%d,\"createdAt\":\"2023-0%d-01T00:00:00.000Z\",\"tags\":[\"%s\"]}"
                .formatted(id(random), random.nextInt(3), 1 + random.nextInt(9), String.join("\",\"", tags));
    }

    /** So many models of so many owners that a tag shows the method that a paper is of. */
    private static String crowd(Random random) {
        int first = random.nextInt(4);
        String tag = random.nextInt(4) == 0 ? "common" : "crowd";
        return String.join(
                "\n",
                IntStream.range(first, first + 21)
                        .mapToObj(number -> model("o%d/m".formatted(number), tag, "arxiv:" + CROWDED))
                        .toList());
    }

    private void papers(Random random) {
        List<String> records = new ArrayList<>();
        times(
                3,
                random,
                () -> records.add(
                        "{\"id\":\"%s\",\"title\":\"T\",\"published\":\"2023-0%d-02\",\"authors\":[{\"name\":\"Ada Byron\",\"user\":{\"user\":\"%s\"}},{\"name\":\"Cy Marsh\"}]}"
                                .formatted(one(PAPERS, random), 1 + random.nextInt(9), one(OWNERS, random))));
        records.add("{\"id\":\"2401.00009\",\"title\":\"Uncited\",\"authors\":[\"Bo Lindqvist\"]}");
        PaperLoad.run(
                graph,
                List.of(Source.text("papers.jsonl", String.join("\n", records))),
                PaperLoad.Options.defaults(),
                new LoadReport(),
                Progress.silent());
    }

    private static String id(Random random) {
        return one(OWNERS, random) + "/m" + random.nextInt(4);
    }

    private static void times(int most, Random random, Runnable work) {
        IntStream.range(0, random.nextInt(most + 1)).forEach(time -> work.run());
    }

    private static String one(List<String> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    @Test
    void aSpellingThatLeadsByFarIsCountedAgainBeforeAnotherLeads() {
        loading.load(MONDAY, spelling("GGUF", 0, 300));
        assertThat(lead()).containsExactly(300L);

        loading.load(TUESDAY, spelling("gguf", 0, 100));
        assertThat(lead()).containsExactly(100L);
        requireSettled(List.of());

        loading.load(WEDNESDAY, spelling("gguf", 100, 160));
        assertThat(loading.texts("MATCH (t:Tag {key: 'gguf'}) RETURN t.name")).containsExactly("gguf");
        requireSettled(List.of());
    }

    @Test
    void afterALoadThatDidNotSettleEverythingIsDecided() {
        loading.load(MONDAY, model("a/x", "GGUF"));
        ModelLoad.runUnsettled(
                graph,
                List.of(Source.text("listing.jsonl", model("a/y", "robotics", "base_model:finetune:a/x"))),
                LoadOptions.defaults().asOf(TUESDAY),
                new LoadReport(),
                Progress.silent());

        loading.load(WEDNESDAY, model("a/z"));

        assertThat(loading.texts("MATCH (m:Model {id: 'a/x'}) RETURN m.kind")).containsExactly("base");
        requireSettled(List.of());
    }

    private static String spelling(String tag, int from, int to) {
        return String.join(
                "\n",
                IntStream.range(from, to)
                        .mapToObj(number -> model("a/m" + number, tag))
                        .toList());
    }

    private List<Long> lead() {
        return graph.read("MATCH (t:Tag) RETURN t.spellingLead", Map.of(), row -> row.get(0)
                .asLong());
    }
}
