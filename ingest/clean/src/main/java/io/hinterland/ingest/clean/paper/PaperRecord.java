package io.hinterland.ingest.clean.paper;

import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CodeRepository;
import io.hinterland.schema.identity.Key;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper after all rules.
 *
 * @param title never blank
 * @param withdrawn whether its authors or arXiv took it back
 * @param authors in the printed order, each once
 * @param categories each once
 */
public record PaperRecord(
        ArxivId id,
        String title,
        PaperDates dates,
        Optional<String> doi,
        Optional<String> journalReference,
        boolean withdrawn,
        List<Author> authors,
        List<Category> categories,
        Optional<CodeRepository> code) {

    /**
     * An account on the hub.
     *
     * @param printedName letters, digits, {@code . _ -}, as it is written in the source
     */
    public record Account(String printedName) {

        private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,96}");

        static Optional<Account> find(String text) {
            String name = text.strip();
            return FORM.matcher(name).matches() ? Optional.of(new Account(name)) : Optional.empty();
        }

        public Key key() {
            return Key.of(printedName);
        }
    }

    /**
     * One author of a paper.
     *
     * @param printedName as the paper has it, fixed where the rules say so
     * @param position from 1
     * @param group whether the name is that of a team, a laboratory, a company and the like
     * @param account the hub account that the source gives to this author of this paper
     */
    public record Author(
            String printedName, int position, boolean group, List<String> affiliations, Optional<Account> account) {

        /** Returns what tells authors apart: authors of the same printed name are one node. */
        public Key key() {
            return Key.of(printedName);
        }
    }

    /**
     * A category of arXiv, {@code cs.CL}, under which a paper stands.
     *
     * @param primary whether it is the one that the paper was submitted to
     */
    public record Category(String name, boolean primary) {

        /**
         * The archives, old ones included, after <a href="https://arxiv.org/category_taxonomy">arXiv's taxonomy</a>.
         * Feeds list MSC and ACM classes among the categories, and only the archive tells them apart.
         */
        private static final Set<String> ARCHIVES = Set.of(
                "astro-ph cond-mat cs econ eess gr-qc hep-ex hep-lat hep-ph hep-th math math-ph nlin nucl-ex nucl-th physics"
                        .concat(
                                " q-bio q-fin quant-ph stat acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn")
                        .concat(
                                " chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con")
                        .split(" "));

        private static final Pattern FORM =
                Pattern.compile("(?<archive>[A-Za-z-]+)(\\.[A-Za-z]{2}|\\.[A-Za-z]+(-[A-Za-z]+)?)?");

        static Optional<Category> find(String text, boolean primary) {
            Matcher matcher = FORM.matcher(text);
            return matcher.matches()
                            && ARCHIVES.contains(matcher.group("archive").toLowerCase(Locale.ROOT))
                    ? Optional.of(new Category(officialCase(text), primary))
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
}
