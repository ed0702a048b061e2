package io.hinterland.ingest.clean.card;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section that a model card should have, told by the words of its heading, in English. */
public enum Section {
    LIMITATIONS("describesLimitations", "limitations?"),
    BIAS("describesBias", "bias(es)?|fairness"),
    ETHICS("describesEthics", "ethics?|ethical"),
    TRAINING_DATA(
            "describesTrainingData",
            "(pre-?)?train(ing|ed)\\b.{0,40}\\b(data|dataset|datasets|corpus|corpora)|data used for (pre-?)?training");

    private final String property;
    private final Pattern words;

    Section(String property, String words) {
        this.property = property;
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /** Returns the name of the property of a model that says whether its card has the section. */
    public String property() {
        return property;
    }

    static Set<Section> under(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(section -> section.words.matcher(lower).find())
                .collect(Collectors.toUnmodifiableSet());
    }
}
