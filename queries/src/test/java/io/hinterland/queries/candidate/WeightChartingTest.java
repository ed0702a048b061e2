package io.hinterland.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.weight.Sketch;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.queries.weight.WeightFamily;
import io.hinterland.schema.value.Derivation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether the parents of networks are found from their weights alone: nothing is declared, and names say nothing. The
 * Model Atlas finds 78.87, 80.44 and 85.10% of parents in three real families.
 */
class WeightChartingTest {

    private static final int FAMILIES = 6;
    private static final int SIZE = 25;

    @TempDir
    static Path folder;

    private final List<WeightFamily.Member> members = new ArrayList<>();
    private final List<KnownModel> models = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();

    WeightChartingTest() {
        for (int seed = 1; seed <= FAMILIES; seed++) {
            WeightFamily family = new WeightFamily(seed, SIZE);
            sketches.addAll(family.sketches(folder));
            int first = members.size();
            for (WeightFamily.Member member : family.members()) {
                members.add(new WeightFamily.Member(
                        member.id(),
                        member.parents().stream().map(parent -> first + parent).toList(),
                        member.isQuantized(),
                        member.weights()));
                models.add(new KnownModel(member.id(), true, members.size(), 0, 0, List.of(), Map.of()));
            }
        }
    }

    /** How many edges there are, how many of them are found, and how many bases have a likely parent. */
    private record Found(int edges, int right, int bases, int wrongBases, int relations) {

        double share() {
            return right / (double) edges;
        }
    }

    @Test
    void parentsAreFoundFromWeights() {
        Found all = found(WeightDistances.ofSketches(sketches), Set.of());

        assertThat(all.share()).as("published: 0.7887 to 0.8510").isGreaterThan(0.9);
        assertThat(all.wrongBases()).isZero();
        assertThat(all.relations())
                .as("quantized and merged ones are told as such")
                .isGreaterThan(all.right() * 9 / 10);
    }

    @Test
    void eachPriorHelpsAndWithoutWeightsNothingIsFound() {
        WeightDistances distances = WeightDistances.ofSketches(sketches);
        double all = found(distances, Set.of()).share();
        for (Prior prior : List.of(Prior.TIME, Prior.LEAVES)) {
            double without = found(distances, EnumSet.of(prior)).share();
            assertThat(without).as("without " + prior).isLessThanOrEqualTo(all);
        }
        assertThat(found(distances, EnumSet.of(Prior.WEIGHTS)).share())
                .as("weights still say which models are possible")
                .isLessThan(0.3);
        assertThat(found(WeightDistances.none(), Set.of()).right()).isZero();
    }

    @Test
    void pairwiseDistancesServeToo() {
        WeightDistances sketched = WeightDistances.ofSketches(sketches);
        List<WeightDistances.Distance> distances = new ArrayList<>();
        sketched.models().forEach(one -> sketched.near(one)
                .forEach(other -> distances.add(new WeightDistances.Distance(one, other.model(), other.distance()))));

        Found found = found(WeightDistances.of(distances), Set.of());
        assertThat(found.share()).as("merges are found from sketches only").isGreaterThan(0.83);
    }

    private Found found(WeightDistances distances, Set<Prior> without) {
        WholeLineage lineage = new WholeLineage(models, List.of());
        ParentScoring scoring = new ParentScoring(lineage, distances, List.of(), without, Set.of());
        int edges = 0;
        int right = 0;
        int wrongBases = 0;
        int relations = 0;
        for (int model = 0; model < models.size(); model++) {
            List<Integer> parents = members.get(model).parents();
            List<ParentScoring.Scored> scored = scoring.of(model);
            Set<Integer> first = new HashSet<>();
            scored.stream()
                    .limit(Math.max(1, parents.size()))
                    .forEach(one -> first.add(one.candidate().parent()));
            edges += parents.size();
            wrongBases +=
                    parents.isEmpty() && !scored.isEmpty() && scored.get(0).confidence() > 0.5 ? 1 : 0;
            for (int parent : parents) {
                if (first.contains(parent)) {
                    right++;
                    relations += told(model, scoring, scored) ? 1 : 0;
                }
            }
        }
        return new Found(edges, right, FAMILIES, wrongBases, relations);
    }

    private boolean told(int model, ParentScoring scoring, List<ParentScoring.Scored> scored) {
        Derivation derivation = scoring.derivation(model, scored.get(0));
        WeightFamily.Member member = members.get(model);
        return switch (derivation) {
            case MERGE -> member.parents().size() > 1;
            case QUANTIZED -> member.isQuantized();
            case FINETUNE -> member.parents().size() == 1 && !member.isQuantized();
            case ADAPTER, COPY -> false;
        };
    }
}
