package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.schema.value.Derivation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known about pairs of a model and a candidate, as numbers. What the model itself declares has no part in it.
 */
record Features(
        WholeLineage lineage,
        List<NameWords> names,
        PossibleParents possible,
        TagWeights tags,
        SuffixRules rules,
        Map<String, Long> childrenByOwner,
        WeightEvidence weights) {

    /** How far two numbers of parameters differ that are the same: formats count some weights or not. */
    private static final double SAME = Math.log(1.05);

    static Features of(WholeLineage lineage, WeightDistances distances, Set<Prior> without, Set<Integer> kept) {
        SuffixRules rules = SuffixRules.packaged();
        List<NameWords> names = new ArrayList<>(lineage.size());
        for (int model = 0; model < lineage.size(); model++) {
            names.add(NameWords.of(lineage.model(model).name()));
        }
        Map<String, Long> childrenByOwner = lineage.edges().stream()
                .collect(Collectors.groupingBy(
                        edge -> lineage.model(edge.parent()).owner(), Collectors.counting()));
        WeightEvidence weights = new WeightEvidence(lineage, distances, !without.contains(Prior.TIME));
        return new Features(
                lineage,
                names,
                new PossibleParents(lineage, names, rules, weights, kept),
                new TagWeights(lineage),
                rules,
                childrenByOwner,
                weights);
    }

    /** Returns the numbers of each candidate of a model, of which as much is known as is given. */
    double[][] of(int child, KnownModel seen, List<Possible> candidates) {
        int longest = candidates.stream().mapToInt(Possible::length).max().orElse(0);
        WeightEvidence.OfModel weighed = weights.of(child);
        return candidates.stream()
                .map(candidate -> {
                    double[] numbers = pair(child, seen, candidate, longest);
                    weighed.set(numbers, candidate.parent());
                    return numbers;
                })
                .toArray(double[][]::new);
    }

    private double[] pair(int child, KnownModel seen, Possible candidate, int longest) {
        double[] numbers = new double[Feature.COUNT];
        name(numbers, child, candidate, longest);
        owner(numbers, child, seen, candidate);
        facts(numbers, seen, lineage.model(candidate.parent()));
        place(numbers, child, candidate);
        return numbers;
    }

    private void name(double[] numbers, int child, Possible candidate, int longest) {
        NameWords name = names.get(child);
        int length = candidate.length();
        set(numbers, Feature.UNNAMED, !candidate.isNamed());
        set(numbers, Feature.NAMED_BY_TAG, candidate.tagged());
        numbers[Feature.NAMESAKES.ordinal()] = Math.log1p(possible.namesakes(candidate.parent())) / 5;
        if (candidate.isNamed()) {
            int telling = Math.max(length, name.joined(0, rules.stem(name)).length());
            List<String> outside = name.outside(candidate.start(), candidate.end());
            numbers[Feature.COVERED.ordinal()] = length / (double) telling;
            numbers[Feature.LENGTH.ordinal()] = Math.log(length) / 3;
            set(numbers, Feature.WHOLE, candidate.whole());
            set(numbers, Feature.LONGEST, length == longest);
            set(numbers, Feature.AT_START, candidate.start() == 0);
            set(
                    numbers,
                    Feature.ONLY_SUFFIXES,
                    !outside.isEmpty() && outside.stream().allMatch(rules::isSuffix));
            set(numbers, Feature.SAME_NAME, outside.isEmpty());
        }
    }

    private void owner(double[] numbers, int child, KnownModel seen, Possible candidate) {
        String owner = lineage.model(candidate.parent()).owner();
        String joined = NameWords.of(owner).joined();
        long own = lineage.parents(child).stream()
                .filter(edge -> lineage.model(edge.parent()).owner().equals(owner))
                .count();
        numbers[Feature.OWNER_CHILDREN.ordinal()] =
                owner.isEmpty() ? 0 : Math.log1p(childrenByOwner.getOrDefault(owner, 0L) - own) / 5;
        set(numbers, Feature.SAME_OWNER, !owner.isEmpty() && owner.equals(seen.owner()));
        set(
                numbers,
                Feature.OWNER_NAMED,
                !joined.isEmpty()
                        && !owner.equals(seen.owner())
                        && candidate.isNamed()
                        && names.get(child).joined(0, candidate.start()).endsWith(joined));
    }

    private void facts(double[] numbers, KnownModel child, KnownModel parent) {
        boolean dated = child.isCreationKnown() && parent.isCreationKnown();
        set(numbers, Feature.NEWER, dated && parent.created() > child.created());
        set(numbers, Feature.OLDER, dated && parent.created() <= child.created());
        if (child.parameters() > 0 && parent.parameters() > 0) {
            boolean same = Math.abs(Math.log(child.parameters() / (double) parent.parameters())) < SAME;
            set(numbers, Feature.EQUAL_PARAMETERS, same);
            set(numbers, Feature.OTHER_PARAMETERS, !same);
        }
        Set<String> sizes = NameSizes.of(child.name());
        Set<String> parentSizes = NameSizes.of(parent.name());
        set(
                numbers,
                Feature.OTHER_SIZE,
                !sizes.isEmpty() && !parentSizes.isEmpty() && Collections.disjoint(sizes, parentSizes));
        List<String> architectures = child.values(Trait.ARCHITECTURE);
        List<String> parentArchitectures = parent.values(Trait.ARCHITECTURE);
        if (!architectures.isEmpty() && !parentArchitectures.isEmpty()) {
            boolean same = !Collections.disjoint(architectures, parentArchitectures);
            set(numbers, Feature.SAME_ARCHITECTURE, same);
            set(numbers, Feature.OTHER_ARCHITECTURE, !same);
        }
        numbers[Feature.SHARED_TAGS.ordinal()] = tags.shared(child, parent);
    }

    private void place(double[] numbers, int child, Possible candidate) {
        int parent = candidate.parent();
        long children = possible.otherChildren(parent, child);
        numbers[Feature.CHILDREN.ordinal()] = Math.log1p(children) / 5;
        set(numbers, Feature.CHILDLESS, children == 0);
        numbers[Feature.SIBLINGS.ordinal()] = candidate.siblings();
        numbers[Feature.NEAREST_SIBLING.ordinal()] = candidate.nearest();
        set(numbers, Feature.CONVERTED, isConverted(parent));
    }

    private boolean isConverted(int model) {
        return weights.distances().isQuantized(lineage.model(model).id())
                || lineage.parents(model).stream().anyMatch(edge -> switch (edge.relation()) {
                    case QUANTIZED, ADAPTER -> true;
                    case FINETUNE, MERGE, UNDECLARED -> false;
                })
                || names.get(model).words().stream()
                        .flatMap(word -> rules.derivation(word).stream())
                        .anyMatch(told -> told == Derivation.QUANTIZED || told == Derivation.ADAPTER);
    }

    private static void set(double[] numbers, Feature feature, boolean holds) {
        numbers[feature.ordinal()] = holds ? 1 : 0;
    }
}
