package io.hinterland.bench.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.queries.recommendation.RecommendationKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeldOutEdgesTest {

    private static final List<HeldOutEdges.Edge> HUNDRED = IntStream.range(0, 100)
            .mapToObj(number -> new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.CITATION, "a/" + number, "2401.00001"))
            .toList();

    @Test
    void aTenthIsToTestByAndAnotherToLearnBy() {
        HeldOutEdges heldOut = new HeldOutEdges(HUNDRED, 1);
        List<HeldOutEdges.Edge> test = heldOut.test(HeldOutEdges.Edge.Kind.CITATION);
        List<HeldOutEdges.Edge> validation = heldOut.validation(HeldOutEdges.Edge.Kind.CITATION);

        assertThat(test).hasSize(10).doesNotContainAnyElementsOf(validation).allMatch(heldOut::has);
        assertThat(validation).hasSize(10).allMatch(heldOut::has);
        assertThat(HUNDRED.stream().filter(heldOut::has)).hasSize(20);
        assertThat(new HeldOutEdges(HUNDRED, 1).test(HeldOutEdges.Edge.Kind.CITATION))
                .isEqualTo(test);
        assertThat(new HeldOutEdges(HUNDRED, 2).test(HeldOutEdges.Edge.Kind.CITATION))
                .isNotEqualTo(test);
        assertThat(heldOut.test(HeldOutEdges.Edge.Kind.LINEAGE)).isEmpty();
    }

    /** What a tag says is often said by a second one, which must not give it away. */
    @Test
    void everyTagThatSaysWhatIsHeldOutIsTakenAway() throws JsonProcessingException {
        ModelRecords models = new ModelRecords(
                List.of(
                        record(
                                "{'id': 'a/b', 'tags': ['base_model:c/d', 'base_model:finetune:c/d', 'gguf', 'dataset:e', 'arxiv:1910.09700']}")));
        assertThat(models.links())
                .containsExactly(
                        new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.LINEAGE, "a/b", "c/d"),
                        new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.TRAINING, "a/b", "e"));

        HeldOutEdges lineage = holding(new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.LINEAGE, "a/b", "c/d"));
        assertThat(models.without(lineage).get(0).toString())
                .contains("gguf", "dataset:e", "arxiv:1910.09700")
                .doesNotContain("base_model");
    }

    @Test
    void anAuthorIsTakenOutOfOnePaperOnly() throws JsonProcessingException {
        PaperRecords papers = new PaperRecords(List.of(
                record("{'id': '1', 'authors': ['Ada  Quill', 'Ben Stone']}"),
                record("{'id': '2', 'authors': ['ada quill']}")));
        HeldOutEdges authorship = holding(new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.AUTHORSHIP, "1", "ada quill"));
        assertThat(papers.without(authorship))
                .containsExactly(
                        record("{'id': '1', 'authors': ['Ben Stone']}"),
                        record("{'id': '2', 'authors': ['ada quill']}"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsComparedJoinsTheTypesOfTheKind(RecommendationKind kind) {
        RecommendationTask task = RecommendationTask.of(kind);
        assertThat(task.common()).isNotEmpty().allSatisfy(metapath -> {
            assertThat(metapath.source()).isEqualTo(kind.from());
            assertThat(metapath.target()).isEqualTo(kind.to());
        });
        assertThat(task.known())
                .allSatisfy(metapath -> assertThat(metapath.target()).isEqualTo(kind.to()));
        assertThat(task.popularity().target()).isEqualTo(kind.to());
    }

    @Test
    void placesAreSharedByEqualScores() {
        HeldOutQuestions.Question question =
                new HeldOutQuestions.Question(0, 1, new boolean[] {false, true, true, true, true});
        assertThat(RankQuality.place(new float[] {9, 2, 3, 2, 1}, question)).isEqualTo(2.5);
        assertThat(RankQuality.place(new float[] {9, 0, 3, 2, 1}, question)).isInfinite();
        assertThat(RankQuality.of(List.of(1.0, 11.0, Double.POSITIVE_INFINITY, 2.0)))
                .isEqualTo(new RankQuality(0.5, (1 + 1 / 11.0 + 0.5) / 4));
    }

    private static ObjectNode record(String json) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    }

    /** Of ten links one is tested by; nine others than the wanted one stand in another paper or model. */
    private static HeldOutEdges holding(HeldOutEdges.Edge wanted) {
        for (long seed = 0; ; seed++) {
            List<HeldOutEdges.Edge> ten = IntStream.range(0, 10)
                    .mapToObj(number ->
                            number == 0 ? wanted : new HeldOutEdges.Edge(wanted.kind(), "other/" + number, wanted.to()))
                    .toList();
            HeldOutEdges heldOut = new HeldOutEdges(ten, seed);
            if (heldOut.has(wanted)) {
                return heldOut;
            }
        }
    }
}
