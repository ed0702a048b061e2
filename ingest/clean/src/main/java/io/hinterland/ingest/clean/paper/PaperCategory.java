package io.hinterland.ingest.clean.paper;

import io.hinterland.schema.identity.Key;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A category of arXiv, {@code cs.CL}, under which a paper stands.
 *
 * @param primary whether it is the one that the paper was submitted to
 */
public record PaperCategory(String name, boolean primary) {

    /**
     * The archives, old ones included, after <a href="https://arxiv.org/category_taxonomy">arXiv's taxonomy</a>. Feeds
     * list MSC and ACM classes among the categories, and only the archive tells them apart.
     */
    private static final Set<String> ARCHIVES = Set.of(
            "astro-ph cond-mat cs econ eess gr-qc hep-ex hep-lat hep-ph hep-th math math-ph nlin nucl-ex nucl-th physics"
                    .concat(" q-bio q-fin quant-ph stat acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn")
                    .concat(" chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con")
                    .split(" "));

    private static final Pattern FORM =
            Pattern.compile("(?<archive>[A-Za-z-]+)(\\.[A-Za-z]{2}|\\.[A-Za-z]+(-[A-Za-z]+)?)?");

    static Optional<PaperCategory> find(String text, boolean primary) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && ARCHIVES.contains(matcher.group("archive").toLowerCase(Locale.ROOT))
                ? Optional.of(new PaperCategory(officialCase(text), primary))
                : Optional.empty();
    }

    /** arXiv writes subject classes of two letters in capitals, {@code cs.CL}, and longer ones small. */
    private static String officialCase(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int dot = small.length() - 3;
        return dot > 0 && small.charAt(dot) == '.'
                ? small.substring(0, dot) + small.substring(dot).toUpperCase(Locale.ROOT)
                : small;
    }

    public Key key() {
        return Key.of(name);
    }
}
