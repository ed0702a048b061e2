package io.hinterland.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.schema.value.Derivation;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A small hub in which names tell lineage as they do on the real one. */
class ParentScoringTest {

    private static final List<String> WORDS =
            List.of("amber", "birch", "cedar", "delta", "ember", "frost", "grove", "heath", "islet", "jasper");

    private final List<KnownModel> models = new ArrayList<>();
    private final List<WholeLineage.Edge> edges = new ArrayList<>();

    ParentScoringTest() {
        for (String word : WORDS) {
            int base = add("maker/" + word + "-7B", 100);
            add("maker/" + word + "-7B-Base-2", 90);
            for (int child = 0; child < 6; child++) {
                int made = add("tuner" + child + "/" + word + "-7b-GGUF", 110 + child);
                edges.add(new WholeLineage.Edge(made, LineageRelation.QUANTIZED, base));
                int tuned = add("tuner" + child + "/" + word + "-7b-tales" + child, 120 + child);
                edges.add(new WholeLineage.Edge(tuned, LineageRelation.FINETUNE, base));
            }
        }
    }

    @Test
    void aNameLeadsToItsParent() {
        int quantized = add("somebody/Cedar-7B-Q4_K_M-GGUF", 200);
        Candidate best = best(quantized, Set.of());

        assertThat(best.parent()).isEqualTo("maker/cedar-7B");
        assertThat(best.relation()).isEqualTo(Derivation.QUANTIZED);
        assertThat(best.confidence()).isGreaterThan(0.8);
        assertThat(best.evidence()).contains("name has cedar-7b with suffixes only", "it is older");
    }

    @Test
    void aModelOfWhichOnlyTheIdIsKnownIsJudgedByItsName() {
        int named = add(new KnownModel("else/frost-7b-AWQ", false, KnownModel.UNKNOWN, 0, 0, List.of(), Map.of()));
        int child = add("somebody/strange", 300);
        edges.add(new WholeLineage.Edge(child, LineageRelation.FINETUNE, named));

        assertThat(best(named, Set.of()).parent()).isEqualTo("maker/frost-7B");
    }

    @Test
    void aNewerModelIsLessLikelyUnlessAgeIsLeftOut() {
        int early = add("somebody/grove-7B-tales", 10);

        double withAge = best(early, Set.of()).confidence();
        double withoutAge = best(early, Set.of(Prior.TIME)).confidence();
        assertThat(withAge).isLessThan(withoutAge);
    }

    @Test
    void nothingIsMadeUpForANameThatSaysNothing() {
        int unknown = add("somebody/untitled", 200);

        assertThat(scoring(Set.of()).of(unknown)).isEmpty();
    }

    @Test
    void whatDerivesFromAModelIsNoCandidateForIt() {
        int child = add("somebody/heath-7B-tales-GGUF", 200);
        int model = add("somebody/heath-7B-tales-GGUF-more", 210);
        edges.add(new WholeLineage.Edge(child, LineageRelation.FINETUNE, model));

        assertThat(scoring(Set.of()).of(model))
                .isNotEmpty()
                .allSatisfy(scored -> assertThat(scored.candidate().parent()).isNotEqualTo(child));
    }

    private Candidate best(int model, Set<Prior> without) {
        ParentScoring scoring = scoring(without);
        return scoring.candidate(model, scoring.of(model).get(0));
    }

    private ParentScoring scoring(Set<Prior> without) {
        WholeLineage lineage = new WholeLineage(models, edges);
        return new ParentScoring(lineage, WeightDistances.none(), ParentScoring.teaching(lineage), without, Set.of());
    }

    private int add(String id, int created) {
        return add(new KnownModel(id, true, created, 0, 0, List.of(), Map.of()));
    }

    private int add(KnownModel model) {
        models.add(model);
        return models.size() - 1;
    }
}
