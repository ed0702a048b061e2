package io.hinterland.queries.trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TraitsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    /**
     * Finetunes of licences: mit to mit, mit to apache-2.0, (mit, gpl-3.0) to (mit, apache-2.0), mit to nothing. The
     * mutations are 0, 1 and 2/3; the last pair does not count.
     */
    @Test
    void theMutationIsWhatOnlyOneOfBothHas() {
        WholeLineage lineage = pairs(
                List.of(List.of("mit"), List.of("mit"), List.of("mit", "gpl-3.0"), List.of("mit")),
                List.of(List.of("mit"), List.of("apache-2.0"), List.of("mit", "apache-2.0"), List.of()));

        Mutation mutation = Traits.mutation(lineage).get(0);

        assertThat(mutation.trait()).isEqualTo("license");
        assertThat(mutation.relation()).isEqualTo("finetune");
        assertThat(mutation.pairs()).isEqualTo(3);
        assertThat(mutation.changed()).isEqualTo(2);
        assertThat(mutation.rate()).isCloseTo(5 / 9.0, within(1e-12));
        assertThat(mutation.published()).contains(0.198);
        double deviation = Math.sqrt(((5 / 9.0) * (5 / 9.0) + (4 / 9.0) * (4 / 9.0) + (1 / 9.0) * (1 / 9.0)) / 2);
        assertThat(mutation.low()).isCloseTo(0, within(1e-12));
        assertThat(mutation.high()).isCloseTo(Math.min(1, 5 / 9.0 + 1.96 * deviation / Math.sqrt(3)), within(1e-3));
    }

    @Test
    void aTransitionLeadsFromWhatIsLostToWhatIsGained() {
        Transitions transitions = new Transitions();
        transitions.add(List.of("mit", "gpl-3.0"), List.of("mit", "apache-2.0"));
        transitions.add(List.of("gpl-3.0"), List.of("apache-2.0"));
        transitions.add(List.of("mit"), List.of("mit", "apache-2.0"));

        assertThat(transitions.all()).containsExactly(new Transition("gpl-3.0", "apache-2.0", 2));
    }

    /** Changes gemma to mit 3 times, mit to apache-2.0 3 times, back once, and apache-2.0 to gemma once. */
    @Test
    void driftIsTheOrderInWhichMostChangesLeadOnwards() {
        List<List<String>> parents = new ArrayList<>();
        List<List<String>> children = new ArrayList<>();
        for (String[] change : new String[][] {
            {"gemma", "mit"},
            {"gemma", "mit"},
            {"gemma", "mit"},
            {"mit", "apache-2.0"},
            {"mit", "apache-2.0"},
            {"mit", "apache-2.0"},
            {"apache-2.0", "mit"},
            {"apache-2.0", "gemma"}
        }) {
            parents.add(List.of(change[0]));
            children.add(List.of(change[1]));
        }
        Drift drift = Traits.drift(pairs(parents, children), Trait.LICENSE, Optional.empty());

        assertThat(drift.order()).containsExactly("gemma", "mit", "apache-2.0");
        assertThat(drift.pairs()).isEqualTo(3);
        assertThat(drift.agreeing()).isEqualTo(2);
        assertThat(drift.changes()).isEqualTo(8);
        assertThat(drift.onwards()).isEqualTo(6);
    }

    /** Against all orders of six values. */
    @Test
    void theOrderIsTheBestOfAll() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            long[][] net = new long[6][6];
            for (long[] row : net) {
                IntStream.range(0, 6).forEach(place -> row[place] = random.nextInt(20));
            }
            long best = gain(net, DriftOrder.best(net));
            assertThat(best).isEqualTo(bestOfAll(net, List.of()));
        }
    }

    @Test
    void statingIsCountedByDepth() {
        Traits traits = new Traits(GRAPH.graph());
        CompletenessTable table = traits.completeness(CompletenessGroup.DEPTH, 10);

        assertThat(table.groups()).extracting(Completeness::group).containsExactly("0", "1", "2");
        assertThat(table.groups().stream().mapToLong(Completeness::models).sum())
                .isEqualTo(12);
        assertThat(table.groups().get(0).models()).as("base, vision, gpt-toy").isEqualTo(3);
        assertThat(traits.completeness(CompletenessGroup.OWNER, 1).groups()).hasSize(1);
        assertThat(traits.mutation()).extracting(Mutation::relation).contains("finetune", Traits.ANY);
    }

    private static long bestOfAll(long[][] net, List<Integer> begun) {
        if (begun.size() == net.length) {
            return gain(net, begun);
        }
        return IntStream.range(0, net.length)
                .filter(value -> !begun.contains(value))
                .mapToLong(value -> {
                    List<Integer> longer = new ArrayList<>(begun);
                    longer.add(value);
                    return bestOfAll(net, longer);
                })
                .max()
                .orElseThrow();
    }

    private static long gain(long[][] net, List<Integer> order) {
        long gain = 0;
        for (int place = 0; place < order.size(); place++) {
            for (int later = place + 1; later < order.size(); later++) {
                gain += net[order.get(place)][order.get(later)];
            }
        }
        return gain;
    }

    private static WholeLineage pairs(List<List<String>> parents, List<List<String>> children) {
        List<KnownModel> models = new ArrayList<>();
        List<WholeLineage.Edge> edges = new ArrayList<>();
        for (int pair = 0; pair < parents.size(); pair++) {
            models.add(licensed("parent/" + pair, parents.get(pair)));
            models.add(licensed("child/" + pair, children.get(pair)));
            edges.add(new WholeLineage.Edge(2 * pair + 1, LineageRelation.FINETUNE, 2 * pair));
        }
        return new WholeLineage(models, edges);
    }

    private static KnownModel licensed(String id, List<String> licenses) {
        return new KnownModel(
                id,
                true,
                KnownModel.UNKNOWN,
                0,
                0,
                List.of(),
                licenses.isEmpty() ? Map.of() : Map.of(Trait.LICENSE, licenses));
    }
}
