package io.hinterland.queries.candidate;

import io.hinterland.queries.learning.ConditionalLogit;
import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.schema.value.Derivation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores candidates by what declared lineage teaches. A model that is only named is scored by its name alone, with
 * weights learned from names alone.
 */
final class ParentScoring {

    private static final int MOST_EXAMPLES = 20_000;

    /** Of which tenths of the families everything is hidden, to learn what is known of models of such families. */
    private static final Set<Integer> HIDDEN_FAMILIES = Set.of(1, 2, 3);

    /** A large family would decide alone. */
    private static final int MOST_OF_A_FAMILY = 30;

    private final WholeLineage lineage;
    private final Set<Integer> kept;
    private final Features features;
    private final ConditionalLogit described;
    private final ConditionalLogit onlyNamed;
    private final ConditionalLogit cautious;

    /**
     * A candidate by its number, with the features that it was scored by.
     *
     * @param confidence that it is a parent, if others of the family declare theirs
     * @param cautious the same, if nobody of the family does
     */
    record Scored(Possible candidate, double[] numbers, double confidence, double cautious) {}

    /**
     * @param distances how near models are by their weights, as far as that is known
     * @param examples models whose declared parents, or lack of any, may be learned from
     * @param kept models that may be parents even where no other names them
     */
    ParentScoring(
            WholeLineage lineage,
            WeightDistances distances,
            List<Integer> examples,
            Set<Prior> without,
            Set<Integer> kept) {
        this.lineage = lineage;
        features = Features.of(lineage, distances, without, kept);
        boolean[] used = Feature.used(without);
        List<Integer> drawn = examples.size() <= MOST_EXAMPLES
                ? examples
                : examples.stream()
                        .sorted(Comparator.comparingInt(
                                model -> lineage.model(model).id().hashCode() * 0x9E3779B9))
                        .limit(MOST_EXAMPLES)
                        .toList();
        this.kept = kept;
        cautious = learned(ofHiddenFamilies(distances, without, drawn), used);
        described = learned(examples(drawn, UnaryOperator.identity()), used);
        onlyNamed = learned(examples(drawn, KnownModel::nameOnly), used);
    }

    private ConditionalLogit learned(List<ConditionalLogit.Example> examples, boolean[] used) {
        return ConditionalLogit.learned(examples, used, true, Feature.assumed(), lineage::requireWanted);
    }

    /** Returns the models that declare a parent, and those that are parents and have none. */
    static List<Integer> teaching(WholeLineage lineage) {
        return IntStream.range(0, lineage.size())
                .filter(model -> lineage.model(model).listed())
                .filter(model -> !lineage.parents(model).isEmpty()
                        || !lineage.children(model).isEmpty())
                .boxed()
                .toList();
    }

    private List<ConditionalLogit.Example> examples(List<Integer> models, UnaryOperator<KnownModel> seen) {
        return examples(features, models, seen);
    }

    private List<ConditionalLogit.Example> examples(
            Features known, List<Integer> models, UnaryOperator<KnownModel> seen) {
        return models.parallelStream()
                .map(model -> example(known, model, seen.apply(lineage.model(model))))
                .filter(example -> example.right().length > 0)
                .toList();
    }

    private ConditionalLogit.Example example(Features known, int model, KnownModel seen) {
        lineage.requireWanted();
        List<Possible> candidates = known.possible().of(model, seen);
        Set<Integer> declared =
                lineage.parents(model).stream().map(WholeLineage.Edge::parent).collect(Collectors.toSet());
        boolean[] right = new boolean[candidates.size()];
        for (int place = 0; place < right.length; place++) {
            right[place] = declared.contains(candidates.get(place).parent());
        }
        return new ConditionalLogit.Example(known.of(model, seen, candidates), right);
    }

    /** What models of some families look like if all that these declare is hidden; the ids of parents stay known. */
    private List<ConditionalLogit.Example> ofHiddenFamilies(
            WeightDistances distances, Set<Prior> without, List<Integer> models) {
        Map<Integer, List<Integer>> families = models.stream()
                .filter(model -> HIDDEN_FAMILIES.contains(HiddenPart.FAMILIES.part(lineage, model)))
                .collect(Collectors.groupingBy(
                        model -> HiddenPart.firstRoot(lineage, model), TreeMap::new, Collectors.toList()));
        if (families.isEmpty()) {
            return List.of();
        }
        WholeLineage visible =
                lineage.keeping(edge -> !HIDDEN_FAMILIES.contains(HiddenPart.FAMILIES.part(lineage, edge.child())));
        Set<Integer> named = new HashSet<>(kept);
        lineage.edges().forEach(edge -> named.add(edge.parent()));
        List<Integer> hidden = families.values().stream()
                .flatMap(family -> family.stream().limit(MOST_OF_A_FAMILY))
                .toList();
        return examples(Features.of(visible, distances, without, named), hidden, UnaryOperator.identity());
    }

    /** Returns the candidates of a model, the most likely first. */
    List<Scored> of(int model) {
        lineage.requireWanted();
        KnownModel known = lineage.model(model);
        boolean isOnlyNamed = !known.listed() && !known.isCreationKnown();
        KnownModel seen = isOnlyNamed ? known.nameOnly() : known;
        List<Possible> candidates = features.possible().of(model, seen);
        double[][] numbers = features.of(model, seen, candidates);
        double[] confidences = (isOnlyNamed ? onlyNamed : described).probabilities(numbers);
        double[] lesser = cautious.probabilities(numbers);
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> new Scored(candidates.get(place), numbers[place], confidences[place], lesser[place]))
                .sorted(Comparator.comparingDouble(Scored::confidence).reversed())
                .toList();
    }

    Candidate candidate(int model, Scored scored) {
        KnownModel child = lineage.model(model);
        return new Candidate(
                child.id(),
                lineage.model(scored.candidate().parent()).id(),
                derivation(model, scored),
                scored.confidence(),
                scored.cautious(),
                new Evidence(scored.numbers()).words(features.names().get(model), scored.candidate()));
    }

    Derivation derivation(int model, Scored scored) {
        if (scored.numbers()[Feature.MIXED_WEIGHTS.ordinal()] > 0) {
            return Derivation.MERGE;
        }
        if (scored.numbers()[Feature.RELATED_WEIGHTS.ordinal()] > 0
                && features.weights()
                        .distances()
                        .isQuantized(lineage.model(model).id())) {
            return Derivation.QUANTIZED;
        }
        NameWords name = features.names().get(model);
        Possible candidate = scored.candidate();
        List<String> outside = candidate.isNamed() ? name.outside(candidate.start(), candidate.end()) : name.words();
        return features.rules().derivation(lineage.model(model), outside, outside.isEmpty());
    }
}
