// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.junit.jupiter.api.Test;

class MatrixTest {

    /** 0 → 0, 0 → 1 twice, 2 → 1. */
    private static Matrix matrix() {
        SparseRows.EdgeList edges = new SparseRows.EdgeList();
        edges.add(0, 1);
        edges.add(2, 1);
        edges.add(0, 0);
        edges.add(0, 1);
        return Matrix.of(edges, 3, 2, 0);
    }

    private static Map<Integer, Long> moved(Matrix matrix, boolean forward, int... nodes) {
        WeightVector from = new WeightVector(5_000);
        for (int node : nodes) {
            WeightArithmetic.WHOLE_NUMBERS.add(from, node, 10);
        }
        WeightVector into = new WeightVector(5_000);
        if (forward) {
            matrix.forward(from, into, WeightArithmetic.WHOLE_NUMBERS, () -> {});
        } else {
            matrix.backward(from, into, WeightArithmetic.WHOLE_NUMBERS, () -> {});
        }
        Map<Integer, Long> result = new TreeMap<>();
        for (int index = 0; index < into.count(); index++) {
            result.put(into.node(index), into.weight(into.node(index)));
        }
        return result;
    }

    @Test
    void weightsMoveAlongEdgesAndAgainstThem() {
        assertThat(moved(matrix(), true, 0, 2)).isEqualTo(Map.of(0, 10L, 1, 30L));
        assertThat(moved(matrix(), false, 1)).isEqualTo(Map.of(0, 20L, 2, 10L));
        assertThat(moved(matrix(), true, 1)).isEmpty();
    }

    @Test
    void changedNodesCountWithWhatTheyHaveNow() {
        IntObjectHashMap<int[]> rows = new IntObjectHashMap<>();
        rows.put(0, new int[] {1, 3});
        rows.put(4, new int[] {1});
        Matrix changed = matrix().with(rows, 5, 4);
        assertThat(moved(changed, true, 0, 4)).isEqualTo(Map.of(1, 20L, 3, 10L));
        assertThat(moved(changed, false, 1)).isEqualTo(Map.of(0, 10L, 2, 10L, 4, 10L));
        assertThat(moved(changed, false, 0)).isEmpty();
        assertThat(moved(matrix(), true, 0)).isEqualTo(Map.of(0, 10L, 1, 20L));
    }

    @Test
    void degreesCountEdgesOfBothEnds() {
        assertThat(matrix().outDegree(0)).isEqualTo(3);
        assertThat(matrix().outDegree(1)).isZero();
        assertThat(matrix().inDegree(1)).isEqualTo(3);
        IntObjectHashMap<int[]> rows = new IntObjectHashMap<>();
        rows.put(0, new int[] {1, 3});
        rows.put(4, new int[] {1});
        Matrix changed = matrix().with(rows, 5, 4);
        assertThat(changed.outDegree(0)).isEqualTo(2);
        assertThat(changed.outDegree(2)).isEqualTo(1);
        assertThat(changed.inDegree(1)).isEqualTo(3);
        assertThat(changed.inDegree(0)).isZero();
        assertThat(changed.inDegree(3)).isEqualTo(1);
    }

    @Test
    void fractionsAreAddedAndDividedAsTheyAre() {
        WeightVector from = new WeightVector(10);
        WeightArithmetic.FRACTIONS.add(from, 0, WeightArithmetic.FRACTIONS.one());
        from.divide(0, 4);
        WeightVector into = new WeightVector(10);
        matrix().forward(from, into, WeightArithmetic.FRACTIONS, () -> {});
        assertThat(into.count()).isEqualTo(2);
        assertThat(Double.longBitsToDouble(into.weight(0))).isEqualTo(0.25);
        assertThat(Double.longBitsToDouble(into.weight(1))).isEqualTo(0.5);
    }

    @Test
    void manyChangesAreFoldedIntoTheRows() {
        IntObjectHashMap<int[]> rows = new IntObjectHashMap<>();
        for (int node = 3; node < 1_500; node++) {
            rows.put(node, new int[] {1});
        }
        Matrix folded = matrix().with(rows, 1_500, 2);
        assertThat(folded.changes()).isZero();
        assertThat(folded.edges()).isEqualTo(4 + 1_497);
        assertThat(moved(folded, false, 1)).hasSize(2 + 1_497);
    }

    @Test
    void aWeightThatDoesNotFitIsAnError() {
        WeightVector weights = new WeightVector(1);
        WeightArithmetic.WHOLE_NUMBERS.add(weights, 0, Long.MAX_VALUE);
        assertThatThrownBy(() -> WeightArithmetic.WHOLE_NUMBERS.add(weights, 0, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aVectorThatIsGivenBackComesEmptyToTheNextEvenAfterAnOverflow() {
        SpareVectors spare = new SpareVectors();
        WeightVector used = spare.take("Tag", 1_000);
        used.addToEach(new int[] {7, 8, 7}, 0, 3, 5);
        assertThat(used.weight(7)).isEqualTo(10);
        assertThatThrownBy(() -> used.addToEach(new int[] {9, 7}, 0, 2, Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
        spare.giveBack("Tag", used);
        assertThat(spare.take("Model", 1_000)).isNotSameAs(used);
        WeightVector again = spare.take("Tag", 1_000);
        assertThat(again).isSameAs(used);
        assertThat(again.count()).isZero();
        for (int node = 0; node < 1_000; node++) {
            assertThat(again.weight(node)).isZero();
        }
        spare.giveBack("Tag", again);
        assertThat(spare.take("Tag", 5_000)).isNotSameAs(used);
    }

    @Test
    void numbersHoldOverGrowthAndTheFormerNumberingIsLeftAlone() {
        NodeNumbering.Growth first = new NodeNumbering.Growth(NodeNumbering.empty());
        assertThat(first.add(7_000_000_000L)).isZero();
        assertThat(first.add(3)).isEqualTo(1);
        assertThat(first.add(7_000_000_000L)).isZero();
        NodeNumbering before = first.grown();
        NodeNumbering.Growth second = new NodeNumbering.Growth(before);
        second.remove(3);
        assertThat(second.add(4)).isEqualTo(2);
        NodeNumbering after = second.grown();
        assertThat(before.number(3)).isEqualTo(1);
        assertThat(before.number(4)).isEqualTo(NodeNumbering.NONE);
        assertThat(after.number(3)).isEqualTo(NodeNumbering.NONE);
        assertThat(after.node(after.number(4))).isEqualTo(4);
        assertThat(after.number(7_000_000_000L)).isZero();
    }

    @Test
    void whatDoesNotFitIntoHalfOfTheHeapIsRefused() {
        MemoryLimit limit = new MemoryLimit(100L << 20);
        Matrix.Name name = new Matrix.Name("HAS_TAG", "Model", "Tag", Optional.empty());
        limit.require(name, 0, 1_000_000, 100_000);
        assertThatThrownBy(() -> limit.require(name, 0, 4_000_000, 100_000))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HAS_TAG needs 78 MiB for 4000000 edges")
                .hasMessageContaining("heap of 100 MiB")
                .hasMessageContaining("server.memory.heap.max_size");
        assertThatThrownBy(() -> limit.require(name, 45L << 20, 1_000_000, 100_000))
                .hasMessageContaining("beside the 45 MiB");
    }
}
