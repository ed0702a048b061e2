package io.hinterland.queries.license;

import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.value.LineageRelation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The licences and uses of the files {@code licenses.tsv} and {@code uses.tsv}. */
public final class LicenseRules {

    private static final LicenseRules PACKAGED = new LicenseRules();

    private final Map<String, License> byName = new LinkedHashMap<>();
    private final List<License> licenses;
    private final Map<LineageRelation, Set<LicenseTerm>> stops = new EnumMap<>(LineageRelation.class);

    private LicenseRules() {
        licenses = lines("licenses.tsv").map(this::license).toList();
        lines("uses.tsv").forEach(fields -> stops.put(relation(fields[0]), terms(fields[2])));
    }

    public static LicenseRules packaged() {
        return PACKAGED;
    }

    /** Returns all licences, by their keys. */
    public List<License> all() {
        return licenses;
    }

    /** Returns a licence by its key or another of its names, in any case. */
    public Optional<License> find(String name) {
        return Key.find(name).map(key -> byName.get(key.value()));
    }

    /** Returns whether a term of a licence reaches a model that derives so from one under the licence. */
    boolean reaches(LicenseTerm term, LineageRelation relation) {
        return !stops.getOrDefault(relation, Set.of()).contains(term);
    }

    private License license(String[] fields) {
        License license = new License(
                fields[0],
                fields[2],
                text(fields[3]),
                Worded.parse(LicenseCategory.class, "category", fields[4]),
                List.copyOf(terms(fields[5])),
                list(fields[6]),
                text(fields[7]),
                fields[8]);
        byName.put(license.key(), license);
        list(fields[1]).forEach(alias -> byName.put(alias, license));
        return license;
    }

    private static LineageRelation relation(String word) {
        return Worded.parse(LineageRelation.class, "relation", word);
    }

    private static Set<LicenseTerm> terms(String words) {
        return list(words).stream()
                .map(word -> Worded.parse(LicenseTerm.class, "term", word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LicenseTerm.class)));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(","));
    }

    private static Optional<String> text(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream resource = LicenseRules.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("No " + file + " beside " + LicenseRules.class.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
