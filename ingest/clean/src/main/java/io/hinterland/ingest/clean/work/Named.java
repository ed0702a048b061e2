package io.hinterland.ingest.clean.work;

import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what texts of records name. */
final class Named {

    private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    private static final String KOSOVO = "XK";

    private Named() {}

    /** Returns a paper by arXiv id or DOI; a DOI that arXiv gave is an arXiv id. */
    static Optional<Identifier> paper(String text) {
        return Register.ARXIV.find(text).or(() -> doi(text));
    }

    static Optional<Identifier> doi(String text) {
        return Register.DOI.find(text).or(() -> ofArxivDoi(text));
    }

    /** Only an address or a DOI of arXiv; a bare number in a field for addresses is no arXiv id. */
    static Optional<Identifier> arxivAddress(String text) {
        return text.toLowerCase(Locale.ROOT).contains("arxiv") ? Register.ARXIV.find(text) : Optional.empty();
    }

    private static Optional<Identifier> ofArxivDoi(String text) {
        return text.toLowerCase(Locale.ROOT).contains("10.48550/arxiv.") ? Register.ARXIV.find(text) : Optional.empty();
    }

    /** Returns a name with the given names first; sources print {@code Byron, Ada} as well. */
    static String person(String printed) {
        String[] parts = printed.split(",", 2);
        return parts.length == 2 && !parts[1].isBlank() ? parts[1].strip() + " " + parts[0].strip() : printed.strip();
    }

    static String orcid(String text) {
        return Register.ORCID.find(text).map(Identifier::value).orElse("");
    }

    static String ror(String text) {
        return Register.ROR.find(text).map(Identifier::value).orElse("");
    }

    /** Returns the code in capital letters; empty for what ISO 3166-1 does not have. */
    static String country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) || code.equals(KOSOVO) ? code : "";
    }

    /** Returns a place of work, or nothing if its name makes no key. */
    static Optional<Work.Affiliation> affiliation(String name, String ror, String country) {
        String shown = CleanText.singleSpaced(CleanText.clean(name));
        return Key.canMake(shown)
                ? Optional.of(new Work.Affiliation(shown, ror(ror), country(country)))
                : Optional.empty();
    }

    @SafeVarargs
    static Set<Identifier> all(Optional<Identifier>... found) {
        return all(Stream.of(found));
    }

    static Set<Identifier> all(Stream<Optional<Identifier>> found) {
        return found.flatMap(Optional::stream).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    static List<Identifier> list(Stream<Optional<Identifier>> found) {
        return List.copyOf(all(found));
    }
}
