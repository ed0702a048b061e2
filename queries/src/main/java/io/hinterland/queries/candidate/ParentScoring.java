package io.hinterland.queries.candidate;

import io.hinterland.queries.learning.ConditionalLogit;
import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.schema.value.Derivation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores candidates by what declared lineage teaches. A model that is only named is scored by its name alone, with
 * weights learned from names alone.
 */
final class ParentScoring {

    private static final int MOST_EXAMPLES = 20_000;

    private final WholeLineage lineage;
    private final Features features;
    private final ConditionalLogit described;
    private final ConditionalLogit onlyNamed;

    /** A candidate by its number, with the features that it was scored by. */
    record Scored(Possible candidate, double[] numbers, double confidence) {}

    /**
     * @param examples models whose declared parents, or lack of any, may be learned from
     * @param kept models that may be parents even where no other names them
     */
    ParentScoring(WholeLineage lineage, List<Integer> examples, Set<Prior> without, Set<Integer> kept) {
        this.lineage = lineage;
        features = Features.of(lineage, kept);
        boolean[] used = Feature.used(without);
        List<Integer> drawn = examples.size() <= MOST_EXAMPLES
                ? examples
                : examples.stream()
                        .sorted(Comparator.comparingInt(
                                model -> lineage.model(model).id().hashCode() * 0x9E3779B9))
                        .limit(MOST_EXAMPLES)
                        .toList();
        described = ConditionalLogit.learned(examples(drawn, UnaryOperator.identity()), used, true);
        onlyNamed = ConditionalLogit.learned(examples(drawn, KnownModel::nameOnly), used, true);
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
        return models.parallelStream()
                .map(model -> example(model, seen.apply(lineage.model(model))))
                .filter(example -> example.right().length > 0)
                .toList();
    }

    private ConditionalLogit.Example example(int model, KnownModel seen) {
        List<Possible> candidates = features.possible().of(model, seen);
        Set<Integer> declared =
                lineage.parents(model).stream().map(WholeLineage.Edge::parent).collect(Collectors.toSet());
        boolean[] right = new boolean[candidates.size()];
        for (int place = 0; place < right.length; place++) {
            right[place] = declared.contains(candidates.get(place).parent());
        }
        return new ConditionalLogit.Example(features.of(model, seen, candidates), right);
    }

    /** Returns the candidates of a model, the most likely first. */
    List<Scored> of(int model) {
        KnownModel known = lineage.model(model);
        boolean isOnlyNamed = !known.listed() && !known.isCreationKnown();
        KnownModel seen = isOnlyNamed ? known.nameOnly() : known;
        List<Possible> candidates = features.possible().of(model, seen);
        double[][] numbers = features.of(model, seen, candidates);
        double[] confidences = (isOnlyNamed ? onlyNamed : described).probabilities(numbers);
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> new Scored(candidates.get(place), numbers[place], confidences[place]))
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
                new Evidence(scored.numbers()).words(features.names().get(model), scored.candidate()));
    }

    Derivation derivation(int model, Scored scored) {
        NameWords name = features.names().get(model);
        Possible candidate = scored.candidate();
        List<String> outside = candidate.isNamed() ? name.outside(candidate.start(), candidate.end()) : name.words();
        return features.rules().derivation(lineage.model(model), outside, outside.isEmpty());
    }
}
