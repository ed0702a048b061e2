package io.hinterland.queries.trait;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.LineageStructure;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How traits are handed on along lineage. Models that are gone, and those that are only named as parents, state
 * nothing. Safe for use by several threads.
 */
public final class Traits {

    /** Stands for all relations. */
    public static final String ANY = "any";

    public static final int MOST = 1_000_000;

    public static final int USUAL = 20;

    private static final Map<Trait, Double> PUBLISHED =
            Map.of(Trait.LANGUAGE, 0.242, Trait.LICENSE, 0.198, Trait.TASK, 0.411);

    private static final List<String> PUBLISHED_DRIFT = List.of(
            "gemma",
            "llama3.1",
            "llama3.3",
            "llama3.2",
            "llama3",
            "openrail++",
            "llama2",
            "apache-2.0",
            "creativeml-openrail-m",
            "cc-by-nc-4.0",
            "mit",
            "openrail",
            "cc-by-nc-sa-4.0",
            "cc-by-sa-4.0",
            "cc-by-4.0",
            "cc",
            "bigscience-bloom-rail-1.0",
            "afl-3.0",
            "artistic-2.0",
            "gpl-3.0");

    private final Graph graph;

    public Traits(Graph graph) {
        this.graph = graph;
    }

    /** Returns the mutation of each trait by each relation, and by all of them, where there are pairs that state it. */
    public List<Mutation> mutation() {
        return mutation(WholeLineageReading.read(graph));
    }

    static List<Mutation> mutation(WholeLineage lineage) {
        List<Mutation> rows = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            for (LineageRelation relation : LineageRelation.values()) {
                Optional<Double> published =
                        Optional.ofNullable(PUBLISHED.get(trait)).filter(rate -> relation == LineageRelation.FINETUNE);
                rows.add(count(lineage, trait, Optional.of(relation))
                        .mutation(trait.word(), relation.word(), published));
            }
            rows.add(count(lineage, trait, Optional.empty()).mutation(trait.word(), ANY, Optional.empty()));
        }
        return rows.stream().filter(row -> row.pairs() > 0).toList();
    }

    private static MutationCount count(WholeLineage lineage, Trait trait, Optional<LineageRelation> relation) {
        MutationCount count = new MutationCount();
        lineage.edges().stream()
                .filter(along(relation))
                .forEach(edge -> count.add(
                        lineage.model(edge.parent()).values(trait),
                        lineage.model(edge.child()).values(trait)));
        return count;
    }

    /**
     * Returns which values follow on which, the most frequent first.
     *
     * @param relation how the children derive; however they do if empty
     * @param limit how many at most, 1 to {@value #MOST}
     */
    public TransitionTable transitions(Trait trait, Optional<LineageRelation> relation, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        List<Transition> all =
                transitions(WholeLineageReading.read(graph), trait, relation).all();
        return new TransitionTable(
                trait.word(),
                relation.map(LineageRelation::word).orElse(ANY),
                all.size(),
                all.stream().limit(limit).toList());
    }

    private static Transitions transitions(WholeLineage lineage, Trait trait, Optional<LineageRelation> relation) {
        Transitions transitions = new Transitions();
        lineage.edges().stream()
                .filter(along(relation))
                .forEach(edge -> transitions.add(
                        lineage.model(edge.parent()).values(trait),
                        lineage.model(edge.child()).values(trait)));
        for (int model = 0; model < lineage.size(); model++) {
            transitions.appears(lineage.model(model).values(trait));
        }
        return transitions;
    }

    /**
     * Returns the order in which the values of a trait change.
     *
     * @param relation how the children derive; however they do if empty
     */
    public Drift drift(Trait trait, Optional<LineageRelation> relation) {
        return drift(WholeLineageReading.read(graph), trait, relation);
    }

    static Drift drift(WholeLineage lineage, Trait trait, Optional<LineageRelation> relation) {
        Transitions transitions = transitions(lineage, trait, relation);
        List<String> values = transitions.commonest(DriftOrder.MOST);
        long[][] net = DriftOrder.net(values, transitions);
        List<Integer> order = DriftOrder.best(net);
        long agreeing = 0;
        long changes = 0;
        long onwards = 0;
        for (int place = 0; place < order.size(); place++) {
            for (int later = place + 1; later < order.size(); later++) {
                String first = values.get(order.get(place));
                String second = values.get(order.get(later));
                agreeing += net[order.get(place)][order.get(later)] > 0 ? 1 : 0;
                onwards += transitions.count(first, second);
                changes += transitions.count(first, second) + transitions.count(second, first);
            }
        }
        return new Drift(
                trait.word(),
                relation.map(LineageRelation::word).orElse(ANY),
                order.stream().map(values::get).toList(),
                DriftOrder.pairs(net),
                agreeing,
                changes,
                onwards,
                trait == Trait.LICENSE && relation.equals(Optional.of(LineageRelation.FINETUNE))
                        ? PUBLISHED_DRIFT
                        : List.of());
    }

    /**
     * Returns how much the listed models of each group state: by depth in order, by account the largest first.
     *
     * @param limit how many groups at most, 1 to {@value #MOST}
     */
    public CompletenessTable completeness(CompletenessGroup by, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        List<Completeness> groups = completeness(WholeLineageReading.read(graph), by);
        return new CompletenessTable(groups.size(), groups.stream().limit(limit).toList());
    }

    static List<Completeness> completeness(WholeLineage lineage, CompletenessGroup by) {
        int[] depths = LineageStructure.depthsOf(lineage);
        Map<String, Map<Trait, Long>> stating = new HashMap<>();
        Map<String, Long> models = new HashMap<>();
        for (int model = 0; model < lineage.size(); model++) {
            KnownModel known = lineage.model(model);
            if (known.listed()) {
                String group = by == CompletenessGroup.DEPTH ? Integer.toString(depths[model]) : known.owner();
                models.merge(group, 1L, Long::sum);
                Map<Trait, Long> stated = stating.computeIfAbsent(group, first -> new EnumMap<>(Trait.class));
                known.traits().keySet().forEach(trait -> stated.merge(trait, 1L, Long::sum));
            }
        }
        Comparator<Completeness> order = by == CompletenessGroup.DEPTH
                ? Comparator.comparingInt(group -> Integer.parseInt(group.group()))
                : Comparator.comparingLong(Completeness::models).reversed();
        return models.entrySet().stream()
                .map(entry -> Completeness.of(
                        entry.getKey(), entry.getValue(), stating.getOrDefault(entry.getKey(), Map.of())))
                .sorted(order.thenComparing(Completeness::group))
                .toList();
    }

    private static Predicate<WholeLineage.Edge> along(Optional<LineageRelation> relation) {
        return edge -> relation.map(wanted -> edge.relation() == wanted).orElse(true);
    }
}
