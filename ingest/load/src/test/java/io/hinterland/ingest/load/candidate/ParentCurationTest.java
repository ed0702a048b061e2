package io.hinterland.ingest.load.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.decision.PairDecisions;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.value.Derivation;
import io.hinterland.testkit.GraphExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Candidates for parents stay beside the network, and what people decide on them lasts through loads. */
class ParentCurationTest {

    private static final String LOOM = model("ada/loom", "2026-01-01");
    private static final String SKETCH = model("ada/sketch", "2026-01-02");
    private static final String TUNED = model("ben/loom-tuned", "2026-01-03", "base_model:finetune:ada/loom");
    private static final String SMALL = model("ben/loom-4bit", "2026-01-04");
    private static final String TINY = model("ben/tiny", "2026-01-05");
    private static final ParentCandidates.Inferred SMALL_OF_LOOM = new ParentCandidates.Inferred(
            "ben/loom-4bit", "ada/loom", Derivation.QUANTIZED, 0.9, List.of("name has loom"));
    private static final ParentCandidates.Inferred TINY_OF_SKETCH =
            new ParentCandidates.Inferred("ben/tiny", "ada/sketch", Derivation.FINETUNE, 0.6, List.of());

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final ParentCandidates candidates = new ParentCandidates(GRAPH.graph());
    private final ParentCuration curation = new ParentCuration(GRAPH.graph());

    @BeforeEach
    void load() {
        load(1, LOOM, SKETCH, TUNED, SMALL, TINY);
    }

    @Test
    void storedCandidatesAreBesideTheNetwork() {
        String before = GraphChecksum.of(GRAPH.graph());
        List<String> kinds = kinds();

        assertThat(candidates.replace(List.of(SMALL_OF_LOOM, TINY_OF_SKETCH), "by hand"))
                .isEqualTo(2);
        assertThat(edges())
                .containsExactly(
                        "ben/loom-4bit ada/loom inferred quantized 0.9 by hand",
                        "ben/tiny ada/sketch inferred finetune 0.6 by hand");
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(before);
        load(1, LOOM, SKETCH, TUNED, SMALL, TINY);
        assertThat(kinds()).isEqualTo(kinds);
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(before);
        assertThat(edges()).hasSize(2);

        assertThat(candidates.replace(List.of(SMALL_OF_LOOM), "anew")).isEqualTo(1);
        assertThat(edges()).containsExactly("ben/loom-4bit ada/loom inferred quantized 0.9 anew");
        assertThat(candidates.remove()).isEqualTo(1);
        assertThat(edges()).isEmpty();
    }

    @Test
    void anInferredCandidateGoesOnceTheModelDeclaresItsParent() {
        candidates.replace(List.of(SMALL_OF_LOOM, TINY_OF_SKETCH), "by hand");
        load(2, model("ben/loom-4bit", "2026-01-04", "base_model:quantized:ada/loom"), LOOM, SKETCH, TUNED, TINY);

        assertThat(edges()).containsExactly("ben/tiny ada/sketch inferred finetune 0.6 by hand");
        assertThat(candidates.replace(List.of(SMALL_OF_LOOM), "late")).isZero();
    }

    @Test
    void noNodeStaysForTheSakeOfACandidate() {
        String named = model("cleo/story", "2026-01-06", "base_model:finetune:dana/unlisted");
        load(2, LOOM, SKETCH, TUNED, SMALL, TINY, named);
        candidates.replace(
                List.of(new ParentCandidates.Inferred(
                        "ben/tiny", "dana/unlisted", Derivation.FINETUNE, 0.7, List.of())),
                "by hand");
        load(3, LOOM, SKETCH, TUNED, SMALL, TINY, model("cleo/story", "2026-01-06"));

        assertThat(edges()).isEmpty();
        assertThat(models()).doesNotContain("dana/unlisted");
    }

    @Test
    void anAcceptedCandidateStandsAfterEveryLoadAndIsNoLineage() {
        String before = GraphChecksum.of(GRAPH.graph());
        candidates.replace(List.of(SMALL_OF_LOOM), "by hand");
        assertThat(curation.accept("ben/loom-4bit", "ada/loom", Optional.empty(), "its card says so")
                        .sentence())
                .isEqualTo("ben/loom-4bit derives from ada/loom (quantized): its card says so");
        candidates.replace(List.of(TINY_OF_SKETCH), "anew");
        load(1, LOOM, SKETCH, TUNED, SMALL, TINY);

        assertThat(edges())
                .containsExactly(
                        "ben/loom-4bit ada/loom accepted quantized - -",
                        "ben/tiny ada/sketch inferred finetune 0.6 anew");
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(before);

        load(2, model("ben/loom-4bit", "2026-01-04", "base_model:quantized:ada/loom"), LOOM, SKETCH, TUNED, TINY);
        assertThat(edges()).as("the record declares it").hasSize(1);
        load(3, LOOM, SKETCH, TUNED, SMALL, TINY);
        assertThat(edges()).as("the record declares it no more").hasSize(2);

        curation.undo("ben/loom-4bit", "ada/loom");
        load(3, LOOM, SKETCH, TUNED, SMALL, TINY);
        assertThat(edges()).hasSize(1);
        assertThat(curation.decisions()).isEmpty();
    }

    @Test
    void anAcceptedCandidateComesBackWithItsModels() {
        curation.accept("ben/tiny", "ada/sketch", Optional.of(Derivation.MERGE), "");
        GRAPH.graph().write("MATCH (model:Model {id: 'ben/tiny'}) DETACH DELETE model", Map.of());
        load(2, LOOM, SKETCH, TUNED, SMALL, TINY);

        assertThat(edges()).containsExactly("ben/tiny ada/sketch accepted merge - -");
    }

    @Test
    void aRefusedCandidateIsTakenAway() {
        candidates.replace(List.of(SMALL_OF_LOOM), "by hand");
        curation.refuse("ben/loom-4bit", "ada/loom", "another loom");
        load(2, LOOM, SKETCH, TUNED, SMALL, TINY);

        assertThat(edges()).isEmpty();
        assertThat(curation.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.decision()).isEqualTo(PairDecisions.REFUSED);
            assertThat(decision.sentence()).isEqualTo("ben/loom-4bit does not derive from ada/loom: another loom");
        });
    }

    @Test
    void whatIsNotThereOrIsDeclaredIsRejected() {
        assertThatThrownBy(() -> curation.accept("ben/nothing", "ada/loom", Optional.empty(), ""))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("ben/nothing");
        assertThatThrownBy(() -> curation.refuse("ben/tiny", "ada/nothing", ""))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("ada/nothing");
        assertThatThrownBy(() -> curation.accept("ben/loom-tuned", "ada/loom", Optional.empty(), ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> curation.refuse("ben/loom-tuned", "ada/loom", ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("declares");
        assertThatThrownBy(() -> curation.accept("ada/loom", "ben/loom-tuned", Optional.empty(), ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("derives from");
        assertThatThrownBy(() -> curation.accept("ada/loom", "ada/loom", Optional.empty(), ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("own parent");
        assertThatThrownBy(() -> curation.undo("ben/tiny", "ada/loom"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("hinterland lineage decisions");
    }

    private static String model(String id, String created, String... tags) {
        return "{\"id\": \"%s\", \"downloads\": 3, \"createdAt\": \"%sT00:00:00Z\", \"tags\": [%s]}\n"
                .formatted(id, created, tags.length == 0 ? "" : "\"" + String.join("\", \"", tags) + "\"");
    }

    private static void load(int day, String... records) {
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.text("models.jsonl", String.join("", records))),
                LoadOptions.defaults().asOf(LocalDate.of(2026, 2, day)),
                new LoadReport(),
                Progress.silent());
    }

    private static List<String> edges() {
        return texts(
                "MATCH (m:Model)-[c:CANDIDATE_OF]->(p:Model) RETURN m.id + ' ' + p.id + ' ' + c.source + ' ' + c.relation"
                        + " + ' ' + coalesce(toString(c.confidence), '-') + ' ' + coalesce(c.method, '-') AS text"
                        + " ORDER BY text");
    }

    private static List<String> kinds() {
        return texts("MATCH (m:Model) RETURN m.id + ' ' + coalesce(m.kind, '-') AS text ORDER BY text");
    }

    private static List<String> models() {
        return texts("MATCH (m:Model) RETURN m.id AS text ORDER BY text");
    }

    private static List<String> texts(String cypher) {
        return GRAPH.graph().read(cypher, Map.of(), row -> row.get("text").asString());
    }
}
