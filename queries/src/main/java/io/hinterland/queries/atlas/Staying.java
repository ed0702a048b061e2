package io.hinterland.queries.atlas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which models stay where they were. The models of a family that were in one family before stay; where two families
 * became one, the larger part of it stays and the others come to it. Where one became two, the larger part has its
 * circle.
 *
 * @param before for each model its number in the placement before; {@link #NEW} for one that has to be placed
 * @param circles for each root the root of the family before whose circle it has; {@link #NEW} for one without
 */
record Staying(int[] before, int[] circles) {

    static final int NEW = -1;

    static Staying of(String[] ids, int[] roots, Placement placed) {
        int[] before = numbersBefore(ids, placed.ids());
        Map<Long, Integer> shared = shared(before, roots, placed);
        int[] mainOf = largest(shared, ids.length, true);
        int[] heirOf = largest(shared, placed.ids().length, false);
        int[] circles = new int[ids.length];
        Arrays.fill(circles, NEW);
        for (int model = 0; model < ids.length; model++) {
            int main = mainOf[roots[model]];
            if (before[model] != NEW && placed.roots()[before[model]] != main) {
                before[model] = NEW;
            }
            if (roots[model] == model && main != NEW && heirOf[main] == model) {
                circles[model] = main;
            }
        }
        return new Staying(before, circles);
    }

    /** Both are sorted. */
    private static int[] numbersBefore(String[] ids, String[] placed) {
        int[] before = new int[ids.length];
        int at = 0;
        for (int model = 0; model < ids.length; model++) {
            while (at < placed.length && placed[at].compareTo(ids[model]) < 0) {
                at++;
            }
            before[model] = at < placed.length && placed[at].equals(ids[model]) ? at : NEW;
        }
        return before;
    }

    /**
     * Returns how many models pairs of families have in common: the root now in the upper half, that before in the
     * lower.
     */
    private static Map<Long, Integer> shared(int[] before, int[] roots, Placement placed) {
        Map<Long, Integer> shared = new HashMap<>();
        for (int model = 0; model < before.length; model++) {
            if (before[model] != NEW) {
                shared.merge((long) roots[model] << Integer.SIZE | placed.roots()[before[model]], 1, Integer::sum);
            }
        }
        return shared;
    }

    /**
     * Returns for each root of one side the root of the other that it shares most models with; of several the least.
     */
    private static int[] largest(Map<Long, Integer> shared, int size, boolean ofNow) {
        int[] found = new int[size];
        int[] most = new int[size];
        Arrays.fill(found, NEW);
        shared.forEach((pair, count) -> {
            int now = (int) (pair >> Integer.SIZE);
            int then = (int) (long) pair;
            int one = ofNow ? now : then;
            int other = ofNow ? then : now;
            if (count > most[one] || count == most[one] && other < found[one]) {
                most[one] = count;
                found[one] = other;
            }
        });
        return found;
    }
}
