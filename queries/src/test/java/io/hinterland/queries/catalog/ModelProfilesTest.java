package io.hinterland.queries.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModelProfilesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final ModelProfiles profiles = new ModelProfiles(GRAPH.graph());

    @Test
    void parentsComeWithRelationAndLicence() {
        assertThat(profile("cirrus/merged").parents())
                .containsExactly(
                        new ModelProfile.Parent(
                                "aurora/base-chat",
                                List.of("merge"),
                                Optional.of("finetune"),
                                List.of("apache-2.0"),
                                Optional.of(60_000L),
                                true),
                        new ModelProfile.Parent(
                                "cirrus/story",
                                List.of("merge"),
                                Optional.of("finetune"),
                                List.of("cc-by-nc-4.0"),
                                Optional.of(75L),
                                true));
    }

    @Test
    void childrenAreCountedByRelationAndSiblingsShareAParent() {
        assertThat(profile("aurora/base").children().byRelation())
                .isEqualTo(Map.of("finetune", 1L, "quantized", 0L, "adapter", 1L, "merge", 0L, "undeclared", 1L));
        assertThat(profile("aurora/base-chat").siblings().most())
                .extracting(ModelSummary::id)
                .containsExactly("borealis/base-lora", "cirrus/derived");
        assertThat(profile("aurora/base").siblings().total()).isZero();
    }

    @Test
    void papersOfAncestorsAreThoseThatTheModelDoesNotCiteItself() {
        assertThat(profile("cirrus/merged").ancestorPapers())
                .extracting(behind -> behind.paper().arxivId(), ModelProfile.AncestorPaper::ancestors)
                .containsExactly(tuple("2401.00001", List.of("aurora/base-chat", "aurora/base")));
    }

    @Test
    void whatNobodySaysIsMissing() {
        assertThat(profile("aurora/base").missing()).isEmpty();
        assertThat(profile("elsewhere/unlisted").missing()).contains("license", "downloads", "parents");
    }

    private ModelProfile profile(String id) {
        return profiles.of(ModelId.parse(id));
    }
}
