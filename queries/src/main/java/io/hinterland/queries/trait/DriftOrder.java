package io.hinterland.queries.trait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The linear ordering problem, solved for certain: the best order of a set ends with one of its members, behind the
 * best order of the others (Held and Karp 1962, "A dynamic programming approach to sequencing problems"). Takes 2^n
 * times n steps.
 */
final class DriftOrder {

    /** More values take too much memory. */
    static final int MOST = 20;

    private DriftOrder() {}

    /**
     * Returns the order of the values for which the sum of what leads onwards is greatest; of equal ones always the
     * same.
     *
     * @param onwards what is gained if the first stands before the second
     */
    static List<Integer> best(long[][] onwards) {
        int size = onwards.length;
        int sets = 1 << size;
        long[] best = new long[sets];
        byte[] last = new byte[sets];
        for (int set = 1; set < sets; set++) {
            best[set] = Long.MIN_VALUE;
            for (int value = 0; value < size; value++) {
                if ((set & 1 << value) != 0) {
                    int before = set & ~(1 << value);
                    long gain = best[before] + gain(onwards, before, value);
                    if (gain > best[set]) {
                        best[set] = gain;
                        last[set] = (byte) value;
                    }
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int set = sets - 1; set != 0; set &= ~(1 << last[set])) {
            order.add((int) last[set]);
        }
        Collections.reverse(order);
        return order;
    }

    private static long gain(long[][] onwards, int before, int value) {
        long gain = 0;
        for (int rest = before; rest != 0; rest &= rest - 1) {
            gain += onwards[Integer.numberOfTrailingZeros(rest)][value];
        }
        return gain;
    }

    /** Returns for each two values by how much the first more often precedes the second; 0 where it does not. */
    static long[][] net(List<String> values, Transitions transitions) {
        long[][] net = new long[values.size()][values.size()];
        for (int from = 0; from < net.length; from++) {
            for (int to = 0; to < net.length; to++) {
                net[from][to] = Math.max(
                        0,
                        transitions.count(values.get(from), values.get(to))
                                - transitions.count(values.get(to), values.get(from)));
            }
        }
        return net;
    }

    /** Returns how many pairs of values have a more frequent direction. */
    static long pairs(long[][] net) {
        return Arrays.stream(net)
                .flatMapToLong(Arrays::stream)
                .filter(difference -> difference > 0)
                .count();
    }
}
