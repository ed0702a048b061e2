package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the models that may be parents of one: its name or a tag names them, or similar models derive from them. */
final class PossibleParents {

    private static final int MOST = 40;
    private static final int MOST_WORDS = 24;

    private final WholeLineage lineage;
    private final List<NameWords> names;
    private final NameIndex index;
    private final NearNames near;
    private final WeightEvidence weights;
    private final Set<Integer> kept;

    /** @param kept models that are there even where no other names them */
    PossibleParents(
            WholeLineage lineage, List<NameWords> names, SuffixRules rules, WeightEvidence weights, Set<Integer> kept) {
        this.weights = weights;
        this.kept = kept;
        this.lineage = lineage;
        this.names = names;
        index = new NameIndex(lineage, names, rules);
        near = new NearNames(lineage, names);
    }

    /** Returns how many models have the name of a model. */
    int namesakes(int model) {
        return index.namesakes(names.get(model).joined());
    }

    /**
     * Returns the possible parents of a model, those with weights related to its own first, then those with the longest
     * part of its name.
     *
     * @param seen what may be known of the model
     */
    List<Possible> of(int child, KnownModel seen) {
        Map<Integer, Possible> found = new HashMap<>();
        named(names.get(child), found);
        for (String tag : seen.tags()) {
            index.named(NameWords.of(tag).joined()).forEach(parent -> add(found, Possible.tagged(parent)));
        }
        near.parents(child).forEach(possible -> add(found, possible));
        List<Possible> related = weights.possible(child);
        related.forEach(possible -> add(found, possible));
        Set<Integer> weighed = related.stream().map(Possible::parent).collect(Collectors.toSet());
        return found.values().stream()
                .filter(possible -> mayBeParent(possible.parent(), child))
                .sorted(Comparator.comparing((Possible possible) -> !weighed.contains(possible.parent()))
                        .thenComparingInt(possible -> -possible.length())
                        .thenComparing(Possible::whole, Comparator.reverseOrder())
                        .thenComparing(
                                possible -> lineage.children(possible.parent()).size(), Comparator.reverseOrder())
                        .thenComparing(Possible::parent))
                .limit(MOST)
                .toList();
    }

    private void named(NameWords name, Map<Integer, Possible> found) {
        int words = Math.min(name.count(), MOST_WORDS);
        for (int start = 0; start < words; start++) {
            for (int end = start + 1; end <= words; end++) {
                String joined = name.joined(start, end);
                int from = start;
                int to = end;
                index.named(joined)
                        .forEach(parent -> add(found, Possible.named(parent, from, to, joined.length(), true)));
                index.beginning(joined)
                        .forEach(parent -> add(found, Possible.named(parent, from, to, joined.length(), false)));
            }
        }
    }

    private static void add(Map<Integer, Possible> found, Possible possible) {
        found.merge(possible.parent(), possible, Possible::with);
    }

    /** A placeholder is known only because other models name it. Lineage has no cycle. */
    private boolean mayBeParent(int parent, int child) {
        KnownModel model = lineage.model(parent);
        boolean isThere =
                model.listed() || model.isCreationKnown() || kept.contains(parent) || otherChildren(parent, child) > 0;
        return parent != child && isThere && !derives(parent, child);
    }

    /** Returns how many edges lead to a model from others than one. */
    long otherChildren(int parent, int child) {
        return lineage.children(parent).size()
                - lineage.parents(child).stream()
                        .filter(edge -> edge.parent() == parent)
                        .count();
    }

    private boolean derives(int model, int from) {
        Deque<Integer> open = new ArrayDeque<>(List.of(model));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at == from) {
                return true;
            }
            lineage.parents(at).stream()
                    .map(WholeLineage.Edge::parent)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return false;
    }
}
