package io.hinterland.queries.chronology;

import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long families get new members.
 *
 * @param newest day of the newest listing, in days since 1970
 * @param quietDays after so many days without a new member a family has ended
 */
record FamilyLives(WholeLineage lineage, long newest, int quietDays) {

    List<Life> lives() {
        long[] last = lastCreated();
        List<Life> lives = new ArrayList<>();
        for (int model = 0; model < lineage.size(); model++) {
            if (last[model] != Long.MIN_VALUE && lineage.model(model).isCreationKnown()) {
                long created = lineage.model(model).created();
                boolean ended = newest - last[model] > quietDays;
                lives.add(Life.from0(Math.max(0, (ended ? last[model] : newest) - created), ended));
            }
        }
        return lives;
    }

    /** Each model hands its day on to its ancestors. */
    private long[] lastCreated() {
        long[] last = new long[lineage.size()];
        Arrays.fill(last, Long.MIN_VALUE);
        for (int model = 0; model < lineage.size(); model++) {
            if (lineage.model(model).isCreationKnown()) {
                long created = lineage.model(model).created();
                ancestors(model).forEach(ancestor -> last[ancestor] = Math.max(last[ancestor], created));
            }
        }
        return last;
    }

    private Set<Integer> ancestors(int model) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty()) {
            lineage.parents(open.pop()).stream()
                    .map(WholeLineage.Edge::parent)
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }
}
