package io.hinterland.ingest.load.settle;

import static io.hinterland.schema.value.LineageRelation.FINETUNE;
import static io.hinterland.schema.value.LineageRelation.MERGE;
import static io.hinterland.schema.value.LineageRelation.UNDECLARED;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DirectedPseudograph;
import org.junit.jupiter.api.Test;

class CycleBreakingTest {

    private final Map<Integer, Long> created = new HashMap<>();

    @Test
    void dropsNothingFromAGraphWithoutCycles() {
        assertThat(dropped(edge(1, 2), edge(2, 3), edge(1, 3), edge(4, 3))).isEmpty();
    }

    @Test
    void dropsTheEdgeWhoseChildCameLongBeforeItsParent() {
        createdOnDays(0, 10, 5);

        assertThat(dropped(edge(0, 1), edge(1, 2), edge(2, 0))).containsExactly(edge(0, 1));
    }

    @Test
    void anEdgeWithoutBothDatesGoesAfterOneThatHasThem() {
        created.put(0, 100L);
        created.put(1, 50L);

        assertThat(dropped(edge(0, 1), edge(1, 2), edge(2, 0))).containsExactly(edge(0, 1));
    }

    @Test
    void amongEdgesOfTheSameAgeTheUndeclaredGoesFirst() {
        Lineage.Edge undeclared = new Lineage.Edge(1, 0, UNDECLARED);

        assertThat(dropped(edge(0, 1), undeclared)).containsExactly(undeclared);
    }

    @Test
    void amongEqualsTheLeastChildGoesFirst() {
        assertThat(dropped(edge(2, 1), edge(1, 2))).containsExactly(edge(1, 2));
    }

    @Test
    void amongEqualsOfOneChildTheLeastParentGoesFirst() {
        assertThat(dropped(edge(0, 2), edge(0, 1), edge(1, 0), edge(2, 0)))
                .containsExactlyInAnyOrder(edge(0, 1), edge(0, 2));
    }

    @Test
    void bothRelationsOfAPairThatClosesACycleGo() {
        Lineage.Edge merged = new Lineage.Edge(0, 1, MERGE);
        createdOnDays(0, 10);

        assertThat(dropped(edge(0, 1), merged, edge(1, 0))).containsExactlyInAnyOrder(edge(0, 1), merged);
    }

    @Test
    void dropsAnEdgeToItself() {
        assertThat(dropped(edge(1, 1), edge(1, 2))).containsExactly(edge(1, 1));
    }

    @Test
    void breaksEveryCycleOfANestedComponentButNoMoreThanNeeded() {
        // 0 → 1 → 2 → 0, and 1 → 3 → 1 within it; the way 2 → 4 leads out of the component and stays.
        createdOnDays(30, 20, 10, 25, 40);

        assertThat(dropped(edge(0, 1), edge(1, 2), edge(2, 0), edge(1, 3), edge(3, 1), edge(2, 4)))
                .containsExactlyInAnyOrder(edge(2, 0), edge(1, 3));
    }

    @Property(tries = 500)
    void leavesAGraphWithoutCyclesWhateverTheOrderOfTheEdges(@ForAll("lineages") List<Lineage.Edge> edges) {
        edges.forEach(edge -> created.put(edge.child(), (long) edge.child() % 3));
        Set<Lineage.Edge> dropped = dropped(edges.toArray(Lineage.Edge[]::new));

        List<Lineage.Edge> kept = new ArrayList<>(edges);
        kept.removeAll(dropped);
        assertThat(hasCycle(kept)).isFalse();
        List<Lineage.Edge> shuffled = new ArrayList<>(edges);
        Collections.shuffle(shuffled, new Random(edges.size()));
        assertThat(dropped(shuffled.toArray(Lineage.Edge[]::new))).isEqualTo(dropped);
    }

    @Property(tries = 500)
    void theCoreHoldsEveryCycle(@ForAll("lineages") List<Lineage.Edge> edges) {
        LeastBelievable order = order();

        assertThat(CycleBreaking.dropped(CyclicCore.of(8, edges), order))
                .isEqualTo(CycleBreaking.dropped(edges, order));
    }

    @Provide
    Arbitrary<List<Lineage.Edge>> lineages() {
        Arbitrary<Integer> model = Arbitraries.integers().between(0, 7);
        return Combinators.combine(model, model, Arbitraries.of(LineageRelation.class))
                .as(Lineage.Edge::new)
                .list()
                .uniqueElements()
                .ofMaxSize(30);
    }

    private Set<Lineage.Edge> dropped(Lineage.Edge... edges) {
        return CycleBreaking.dropped(List.of(edges), order());
    }

    private LeastBelievable order() {
        return new LeastBelievable(created, Integer::toString);
    }

    private void createdOnDays(long... days) {
        for (int model = 0; model < days.length; model++) {
            created.put(model, days[model] * 86_400_000);
        }
    }

    private static Lineage.Edge edge(int child, int parent) {
        return new Lineage.Edge(child, parent, FINETUNE);
    }

    private static boolean hasCycle(List<Lineage.Edge> edges) {
        DirectedPseudograph<Integer, Lineage.Edge> graph = new DirectedPseudograph<>(Lineage.Edge.class);
        for (Lineage.Edge edge : new HashSet<>(edges)) {
            graph.addVertex(edge.child());
            graph.addVertex(edge.parent());
            graph.addEdge(edge.child(), edge.parent(), edge);
        }
        return new CycleDetector<>(graph).detectCycles();
    }
}
