package io.hinterland.queries.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.testkit.Rounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Families stay where they were, whatever changes around them. */
class AtlasStabilityTest {

    private static final int DAYS = Rounds.of(12, 120);
    /** Dots are 0.85 wide: on a map that is months old some touch, and none hides another. */
    private static final double LEAST_APART = Rounds.of(0.85, 0.6);

    private static final int HUBS = Rounds.of(3, 10);
    /** In distances of neighbours. */
    private static final double MOVED = 2;

    /** Numbers of the models of today that were there before, and those they had then. */
    private static int[][] common(Placement before, Placement now) {
        int[] today = IntStream.range(0, now.ids().length)
                .filter(model -> Arrays.binarySearch(before.ids(), now.ids()[model]) >= 0)
                .toArray();
        int[] then = IntStream.of(today)
                .map(model -> Arrays.binarySearch(before.ids(), now.ids()[model]))
                .toArray();
        return new int[][] {today, then};
    }

    private static double[] moves(Placement before, Placement now) {
        int[][] common = common(before, now);
        return IntStream.range(0, common[0].length)
                .mapToDouble(at -> Math.hypot(
                        now.positions().x()[common[0][at]] - before.positions().x()[common[1][at]],
                        now.positions().y()[common[0][at]] - before.positions().y()[common[1][at]]))
                .toArray();
    }

    private static double medianEdge(AtlasLineage lineage, Placement placement) {
        double[] lengths = IntStream.range(0, lineage.children().length)
                .mapToDouble(edge -> Math.hypot(
                        placement.positions().x()[lineage.children()[edge]]
                                - placement.positions().x()[lineage.parents()[edge]],
                        placement.positions().y()[lineage.children()[edge]]
                                - placement.positions().y()[lineage.parents()[edge]]))
                .sorted()
                .toArray();
        return lengths[lengths.length / 2];
    }

    /** Some families become one or fall apart, so that their smaller parts move. */
    @Test
    void overRandomChangesModelsStayAndNoneOverlap() {
        List<Double> moved = new ArrayList<>();
        for (int seed = 0; seed < HUBS; seed++) {
            ChangingHub hub = new ChangingHub(4_000, seed);
            Placement placement = AtlasLayout.of(hub.lineage());
            for (int day = 0; day < DAYS; day++) {
                hub.change();
                Placement next = AtlasLayout.of(hub.lineage(), placement);
                double[] moves = moves(placement, next);
                moved.add(DoubleStream.of(moves).filter(move -> move > MOVED).count() / (double) moves.length);

                assertThat(AtlasLayoutTest.smallestDistance(next.positions()))
                        .as("seed %d, day %d", seed, day)
                        .isGreaterThan(LEAST_APART);
                placement = next;
            }
            AtlasLineage lineage = hub.lineage();
            assertThat(medianEdge(lineage, placement))
                    .as("edges stay about as short as on a new map")
                    .isLessThan(2 * medianEdge(lineage, AtlasLayout.of(lineage)) + 1);
        }

        assertThat(moved.stream().mapToDouble(share -> share).average().orElse(1))
                .as("share of models that move in a day, of %s", moved)
                .isLessThan(0.02);
    }

    @Test
    void theSameLineageBesideItsPlacementStaysExactlyThere() {
        ChangingHub hub = new ChangingHub(3_000, 11);
        Placement first = AtlasLayout.of(hub.lineage());
        hub.change();
        Placement changed = AtlasLayout.of(hub.lineage(), first);
        Placement again = AtlasLayout.of(hub.lineage(), first);
        Placement after = AtlasLayout.of(hub.lineage(), changed);

        assertThat(again.positions().x()).isEqualTo(changed.positions().x());
        assertThat(again.positions().y()).isEqualTo(changed.positions().y());
        assertThat(after.positions().x()).isEqualTo(changed.positions().x());
        assertThat(after.positions().y()).isEqualTo(changed.positions().y());
    }

    @Test
    void aNewMemberComesNearItsParent() {
        AtlasLineage before = new AtlasLineage(
                new String[] {"a/child", "a/root", "b/alone"}, new int[] {2, 1, 1}, new int[] {0}, new int[] {1});
        AtlasLineage now = new AtlasLineage(
                new String[] {"a/child", "a/new", "a/root", "b/alone"},
                new int[] {2, 3, 1, 1},
                new int[] {0, 1},
                new int[] {2, 2});
        Placement first = AtlasLayout.of(before);
        Placement next = AtlasLayout.of(now, first);

        assertThat(moves(first, next)).containsOnly(0);
        assertThat(Math.hypot(
                        next.positions().x()[1] - next.positions().x()[2],
                        next.positions().y()[1] - next.positions().y()[2]))
                .isLessThan(3);
    }

    @Test
    void aMapAfterAnEmptyOneIsANewMap() {
        ChangingHub hub = new ChangingHub(500, 5);
        AtlasLineage lineage = hub.lineage();
        Placement first = AtlasLayout.of(lineage);
        Placement empty = AtlasLayout.of(new AtlasLineage(new String[0], new int[0], new int[0], new int[0]), first);

        assertThat(empty.positions().x()).isEmpty();
        assertThat(AtlasLayout.of(lineage, empty).positions().x())
                .isEqualTo(first.positions().x());
    }
}
