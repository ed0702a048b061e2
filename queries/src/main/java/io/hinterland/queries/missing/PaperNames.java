package io.hinterland.queries.missing;

import io.hinterland.schema.identity.ShortName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a paper's work is called: the part before the colon of its title, if it is short, and the names of its
 * repositories. Words that are no names are left out.
 */
record PaperNames(List<String> names) {

    private static final int FEWEST_CHARACTERS = 4;
    private static final Pattern BEFORE_COLON = Pattern.compile("^([^:\\s]+(?:\\s[^:\\s]+)?)\\s*:\\s.*");
    private static final Set<String> NO_NAMES = Set.of(
            "code",
            "codes",
            "model",
            "models",
            "paper",
            "papers",
            "release",
            "official",
            "repo",
            "repository",
            "project",
            "transformers",
            "pytorch",
            "github",
            "main",
            "data",
            "dataset",
            "datasets",
            "benchmark",
            "research",
            "base",
            "large",
            "small",
            "towards",
            "toward",
            "language",
            "learning");

    static PaperNames of(Optional<String> title, List<String> repositories) {
        Stream<String> ofTitle =
                title.map(BEFORE_COLON::matcher).filter(Matcher::matches).map(named -> named.group(1)).stream();
        return new PaperNames(Stream.concat(ofTitle, repositories.stream().map(ShortName::of))
                .map(PaperNames::plain)
                .filter(name -> name.length() >= FEWEST_CHARACTERS && !NO_NAMES.contains(name))
                .distinct()
                .toList());
    }

    /** Returns the name of the paper's work that the name of a model begins with or has between its other parts. */
    Optional<String> in(String modelId) {
        String[] parts = ShortName.of(modelId).split("[-_.\\s]+");
        for (int first = 0; first < parts.length; first++) {
            StringBuilder joined = new StringBuilder();
            for (int last = first; last < parts.length; last++) {
                joined.append(plain(parts[last]));
                if (names.contains(joined.toString())) {
                    return Optional.of(joined.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}+]", "");
    }
}
