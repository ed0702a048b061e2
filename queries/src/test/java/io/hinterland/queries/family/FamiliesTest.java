package io.hinterland.queries.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FamiliesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final MemberPage FIRST = new MemberPage(MemberPage.USUAL, Optional.empty());

    private final Families families = new Families(GRAPH.graph());

    @Test
    void aFamilyHasRootsAncestorsAndFigures() {
        Family merged = family("cirrus/merged", MemberFilter.ALL, FIRST);
        assertThat(merged.roots()).containsExactly("aurora/base", "elsewhere/unlisted");
        assertThat(merged.ancestors())
                .extracting(Relative::id, Relative::depth)
                .containsExactlyInAnyOrder(
                        tuple("aurora/base-chat", 1),
                        tuple("cirrus/story", 1),
                        tuple("aurora/base", 2),
                        tuple("elsewhere/unlisted", 2));

        Family base = family("aurora/base", MemberFilter.ALL, FIRST);
        assertThat(base.roots()).containsExactly("aurora/base");
        assertThat(base.owners()).isEqualTo(3);
        assertThat(base.diversity()).as("shares 2/5, 2/5, 1/5").isEqualTo(25.0 / 9, within(1e-12));
        assertThat(base.figures())
                .isEqualTo(new FamilyFigures(
                        5,
                        60_000 + 5_200 + 430 + 700,
                        80 + 12 + 3,
                        2,
                        Map.of("finetune", 1L, "quantized", 1L, "adapter", 1L, "merge", 1L, "undeclared", 1L),
                        Optional.of(LocalDate.of(2024, 2, 20)),
                        Optional.of(LocalDate.of(2024, 6, 1)),
                        Map.of("finetune", 41L, "quantized", 52L, "adapter", 55L, "merge", 91L, "undeclared", 143L)));
    }

    @Test
    void theRankingOfAllFamiliesTellsTheSame() {
        FamilyRanking.Ranking ranking = new FamilyRanking(GRAPH.graph()).by(FamilySort.DESCENDANTS, 100);
        assertThat(ranking.total()).isEqualTo(ranking.families().size()).isEqualTo(6);
        assertThat(ranking.families()).allSatisfy(ranked -> assertThat(ranked.figures())
                .isEqualTo(family(ranked.model(), MemberFilter.ALL, FIRST).figures()));
        assertThat(ranking.families())
                .extracting(FamilyRanking.Ranked::model)
                .startsWith("aurora/base", "elsewhere/unlisted");
    }

    @Test
    void membersAreFilteredAndPaged() {
        assertThat(members(new MemberFilter(
                        Optional.of(LineageRelation.MERGE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("cirrus/merged");
        assertThat(members(new MemberFilter(
                        Optional.empty(),
                        Optional.of(1),
                        Optional.of("Borealis"),
                        Optional.of(LocalDate.of(2024, 3, 5)),
                        Optional.of(LocalDate.of(2024, 3, 5)))))
                .containsExactly("borealis/base-lora");
        Family first = family("aurora/base", MemberFilter.ALL, new MemberPage(3, Optional.empty()));
        assertThat(first.members())
                .extracting(Relative::id)
                .containsExactly("aurora/base-chat", "borealis/base-lora", "cirrus/derived");
        Family second = family("aurora/base", MemberFilter.ALL, new MemberPage(3, first.next()));
        assertThat(second.members())
                .extracting(Relative::id)
                .containsExactly("borealis/base-chat-GGUF", "cirrus/merged");
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> family("aurora/base", MemberFilter.ALL, new MemberPage(3, Optional.of("gpt-toy"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("next");
    }

    @Test
    void twoModelsAreRelatedThroughTheirNearestCommonAncestor() {
        assertThat(kinship("borealis/base-lora", "cirrus/merged"))
                .isEqualTo(new Kinship(
                        "borealis/base-lora",
                        "cirrus/merged",
                        Optional.of("aurora/base"),
                        List.of(
                                new Kinship.Edge("borealis/base-lora", LineageRelation.ADAPTER, "aurora/base"),
                                new Kinship.Edge("aurora/base-chat", LineageRelation.FINETUNE, "aurora/base"),
                                new Kinship.Edge("cirrus/merged", LineageRelation.MERGE, "aurora/base-chat"))));
        assertThat(kinship("aurora/base", "cirrus/merged").commonAncestor()).contains("aurora/base");
        assertThat(kinship("gpt-toy", "cirrus/merged").commonAncestor()).isEmpty();
        assertThat(kinship("gpt-toy", "gpt-toy").path()).isEmpty();
        assertThatThrownBy(() -> kinship("gpt-toy", "no/such")).isInstanceOf(NotFoundException.class);
    }

    private Kinship kinship(String one, String other) {
        return families.between(ModelId.parse(one), ModelId.parse(other));
    }

    private List<String> members(MemberFilter filter) {
        return family("aurora/base", filter, FIRST).members().stream()
                .map(Relative::id)
                .toList();
    }

    private Family family(String id, MemberFilter filter, MemberPage page) {
        return families.of(ModelId.parse(id), filter, page);
    }
}
