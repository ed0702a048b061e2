package io.hinterland.queries.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks for a candidate, in words, from the features of the pair. */
record Evidence(double[] numbers) {

    List<String> words(NameWords name, Possible candidate) {
        List<String> words = new ArrayList<>();
        if (candidate.isNamed()) {
            words.add((has(Feature.SAME_NAME) ? "same name " : "name has ")
                    + String.join("-", name.words().subList(candidate.start(), candidate.end()))
                    + (has(Feature.ONLY_SUFFIXES) ? " with suffixes only" : ""));
        }
        add(words, Feature.NAMED_BY_TAG, "a tag names it");
        add(words, Feature.SAME_OWNER, "same account");
        add(words, Feature.OWNER_NAMED, "name has its account");
        add(words, Feature.OLDER, "it is older");
        add(words, Feature.EQUAL_PARAMETERS, "same number of parameters");
        add(words, Feature.SAME_ARCHITECTURE, "same architecture");
        if (has(Feature.SIBLINGS)) {
            words.add(String.format(
                    Locale.ROOT, "declared by %.0f%% of similar names", 100 * numbers[Feature.SIBLINGS.ordinal()]));
        }
        if (has(Feature.MIXED_WEIGHTS)) {
            words.add("its weights are part of a mixture");
        } else if (has(Feature.RELATED_WEIGHTS)) {
            words.add(numbers[Feature.NEARNESS.ordinal()] == 0 ? "nearest weights" : "related weights");
        }
        add(words, Feature.OTHER_WEIGHTS, "other weights");
        if (numbers[Feature.SHARED_TAGS.ordinal()] >= 0.1) {
            words.add(
                    String.format(Locale.ROOT, "%.0f%% of tags shared", 100 * numbers[Feature.SHARED_TAGS.ordinal()]));
        }
        return words;
    }

    private void add(List<String> words, Feature feature, String text) {
        if (has(feature)) {
            words.add(text);
        }
    }

    private boolean has(Feature feature) {
        return numbers[feature.ordinal()] > 0;
    }
}
