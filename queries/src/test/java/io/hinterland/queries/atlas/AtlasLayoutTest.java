package io.hinterland.queries.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtlasLayoutTest {

    private static final int DAYS = 400;
    /** Models derive from as many that came before them. */
    private static final int WINDOW = 3_000;

    /** A hub of random families, in which models derive from recent ones, and every tenth of them has two parents. */
    static AtlasLineage hub(int models, int seed) {
        Random random = new Random(seed);
        List<int[]> edges = new ArrayList<>();
        for (int model = 1; model < models; model++) {
            int parents = random.nextInt(10) < 5 ? 0 : random.nextInt(10) == 0 ? 2 : 1;
            for (int parent = 0; parent < parents; parent++) {
                int above = Math.max(0, model - 1 - (int) (WINDOW * Math.pow(random.nextDouble(), 3)));
                edges.add(new int[] {model, above});
            }
        }
        return new AtlasLineage(
                IntStream.range(0, models)
                        .mapToObj("owner/model-%07d"::formatted)
                        .toArray(String[]::new),
                IntStream.range(0, models).map(model -> model * DAYS / models).toArray(),
                edges.stream().mapToInt(edge -> edge[0]).toArray(),
                edges.stream().mapToInt(edge -> edge[1]).toArray());
    }

    /** The same hub some time earlier: without its last models. */
    private static AtlasLineage earlier(AtlasLineage lineage, int models) {
        int[] kept = IntStream.range(0, lineage.children().length)
                .filter(edge -> lineage.children()[edge] < models)
                .toArray();
        return new AtlasLineage(
                Arrays.copyOf(lineage.ids(), models),
                Arrays.copyOf(lineage.created(), models),
                IntStream.of(kept).map(edge -> lineage.children()[edge]).toArray(),
                IntStream.of(kept).map(edge -> lineage.parents()[edge]).toArray());
    }

    @Test
    void twiceTheSameLineageIsTwiceTheSameMap() {
        Positions once = AtlasLayout.of(hub(3_000, 1)).positions();
        Positions again = AtlasLayout.of(hub(3_000, 1)).positions();

        assertThat(once.x()).isEqualTo(again.x());
        assertThat(once.y()).isEqualTo(again.y());
    }

    @Test
    void noTwoModelsOverlap() {
        Positions positions = AtlasLayout.of(hub(3_000, 2)).positions();

        assertThat(smallestDistance(positions)).isGreaterThan(0.9);
    }

    @Test
    void familiesStayWhereTheyWereWhenOnePercentIsNew() {
        AtlasLineage today = hub(20_000, 3);
        Placement before = AtlasLayout.of(earlier(today, 19_800));
        Positions then = before.positions();
        Positions now = AtlasLayout.of(today, before).positions();
        int[] moved = IntStream.range(0, 19_800)
                .filter(model -> Math.hypot(now.x()[model] - then.x()[model], now.y()[model] - then.y()[model]) > 2)
                .toArray();

        assertThat(moved.length / 19_800.0).isLessThan(0.01);
    }

    @Test
    void aMapWithoutModelsIsEmpty() {
        Positions positions = AtlasLayout.of(new AtlasLineage(new String[0], new int[0], new int[0], new int[0]))
                .positions();

        assertThat(positions.x()).isEmpty();
        assertThat(positions.extent()).isZero();
    }

    static double smallestDistance(Positions positions) {
        List<Integer> leftFirst = IntStream.range(0, positions.x().length)
                .boxed()
                .sorted(Comparator.comparing(model -> positions.x()[model]))
                .toList();
        double smallest = Double.MAX_VALUE;
        for (int at = 0; at < leftFirst.size(); at++) {
            int one = leftFirst.get(at);
            for (int behind = at + 1; behind < leftFirst.size(); behind++) {
                int other = leftFirst.get(behind);
                if (positions.x()[other] - positions.x()[one] > 1) {
                    break;
                }
                double distance = Math.hypot(
                        positions.x()[other] - positions.x()[one],
                        positions.y()[other] - positions.y()[one]);
                smallest = Math.min(smallest, distance);
            }
        }
        return smallest;
    }
}
