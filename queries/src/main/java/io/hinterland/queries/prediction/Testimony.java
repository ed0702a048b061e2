package io.hinterland.queries.prediction;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What others say of a model's trait. What the model itself states, and what models state that are hidden, has no part
 * in it.
 */
final class Testimony {

    private static final int TO_EACH_SIDE = 10;
    private static final int MOST_SIBLINGS = 200;
    private static final int MOST_VALUES = 5;

    private final WholeLineage lineage;
    private final Trait trait;
    private final Set<Integer> hidden;
    private final Votes majority = new Votes();
    private final Map<String, List<Integer>> byOwner = new HashMap<>();
    private final Map<String, Votes> byTag = new HashMap<>();
    private final Map<String, Integer> tagged = new HashMap<>();
    private final Set<String> values = new HashSet<>();
    private final int[] places;

    /** @param hidden models of which nobody knows what they state */
    Testimony(WholeLineage lineage, Trait trait, Set<Integer> hidden) {
        this.lineage = lineage;
        this.trait = trait;
        this.hidden = hidden;
        places = new int[lineage.size()];
        for (int model = 0; model < lineage.size(); model++) {
            values.addAll(lineage.model(model).values(trait));
        }
        for (int model = 0; model < lineage.size(); model++) {
            learn(model);
        }
        byOwner.values().forEach(this::sortByName);
    }

    private void learn(int model) {
        KnownModel known = lineage.model(model);
        List<String> stated = stated(model);
        majority.add(stated, 1);
        if (!known.owner().isEmpty()) {
            byOwner.computeIfAbsent(known.owner(), first -> new ArrayList<>()).add(model);
        }
        for (String tag : tags(known)) {
            tagged.merge(tag, 1, Integer::sum);
            if (!stated.isEmpty()) {
                byTag.computeIfAbsent(tag, first -> new Votes()).add(stated, 1);
            }
        }
    }

    private void sortByName(List<Integer> models) {
        models.sort(Comparator.comparing(model -> lineage.model(model).name()));
        for (int place = 0; place < models.size(); place++) {
            places[models.get(place)] = place;
        }
    }

    /** The tags of the trait's own values would tell what is to be found. */
    private List<String> tags(KnownModel model) {
        return model.tags().stream()
                .filter(tag -> !values.contains(tag.toLowerCase(Locale.ROOT)) && tag.indexOf(':') < 0)
                .toList();
    }

    private List<String> stated(int model) {
        return hidden.contains(model) ? List.of() : lineage.model(model).values(trait);
    }

    Votes majority() {
        return majority;
    }

    Map<Witness, Votes> on(int model) {
        Map<Witness, Votes> votes = new EnumMap<>(Witness.class);
        votes.put(Witness.MAJORITY, majority);
        votes.put(Witness.SIBLINGS, of(siblings(model)));
        votes.put(
                Witness.PARENTS,
                of(lineage.parents(model).stream()
                        .map(WholeLineage.Edge::parent)
                        .toList()));
        votes.put(
                Witness.CHILDREN,
                of(lineage.children(model).stream()
                        .map(WholeLineage.Edge::child)
                        .toList()));
        List<Integer> owned = byOwner.getOrDefault(lineage.model(model).owner(), List.of());
        List<Integer> near = owned.isEmpty()
                ? owned
                : owned.subList(
                        Math.max(0, places[model] - TO_EACH_SIDE),
                        Math.min(owned.size(), places[model] + TO_EACH_SIDE + 1));
        votes.put(Witness.OWNER, of(without(owned.size() <= MOST_SIBLINGS ? owned : spread(owned), model)));
        votes.put(Witness.NAMES, names(model, near));
        votes.put(Witness.TAGS, tagVotes(model));
        return votes;
    }

    /** Of an account with very many models, some in even distances stand for all. */
    private static List<Integer> spread(List<Integer> models) {
        List<Integer> some = new ArrayList<>();
        for (int place = 0; place < MOST_SIBLINGS; place++) {
            some.add(models.get((int) ((long) place * models.size() / MOST_SIBLINGS)));
        }
        return some;
    }

    private List<Integer> siblings(int model) {
        List<Integer> siblings = new ArrayList<>();
        lineage.parents(model).forEach(edge -> lineage.children(edge.parent()).stream()
                .limit(MOST_SIBLINGS)
                .map(WholeLineage.Edge::child)
                .forEach(siblings::add));
        return without(siblings, model);
    }

    private static List<Integer> without(List<Integer> models, int model) {
        return models.stream().filter(other -> other != model).toList();
    }

    private Votes of(List<Integer> models) {
        Votes votes = new Votes();
        models.forEach(model -> votes.add(stated(model), 1));
        return votes;
    }

    private Votes names(int model, List<Integer> near) {
        Votes votes = new Votes();
        String name = lineage.model(model).name();
        for (int other : without(near, model)) {
            String its = lineage.model(other).name();
            int common = 0;
            while (common < Math.min(name.length(), its.length()) && name.charAt(common) == its.charAt(common)) {
                common++;
            }
            double share = common / (double) Math.max(name.length(), its.length());
            if (share > 0) {
                votes.add(stated(other), share * share);
            }
        }
        return votes;
    }

    private Votes tagVotes(int model) {
        Votes votes = new Votes();
        List<String> own = stated(model);
        for (String tag : tags(lineage.model(model))) {
            Votes others = byTag.getOrDefault(tag, Votes.NONE);
            double weight = Math.log(1 + lineage.size() / (double) tagged.getOrDefault(tag, 1));
            for (String value : others.first(MOST_VALUES)) {
                double share = others.shareWithout(value, own);
                votes.add(List.of(value), weight * share * share);
            }
        }
        return votes;
    }
}
