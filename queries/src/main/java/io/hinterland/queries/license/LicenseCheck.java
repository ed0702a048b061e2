package io.hinterland.queries.license;

import io.hinterland.queries.license.LicenseAnswer.Obligation;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the licences behind one model mean for it. */
final class LicenseCheck {

    private final LicenseRules rules = LicenseRules.packaged();
    private final LicensedFamily family;
    private final Map<LicenseTerm, Map<String, List<String>>> paths = new EnumMap<>(LicenseTerm.class);
    private final Map<String, List<String>> all;
    private final Set<String> originals;

    LicenseCheck(LicensedFamily family) {
        this.family = family;
        all = TermPaths.over(family.ancestry(), relation -> true);
        originals = TermPaths.over(family.ancestry(), relation -> relation == LineageRelation.QUANTIZED)
                .keySet();
        for (LicenseTerm term : LicenseTerm.values()) {
            paths.put(term, TermPaths.over(family.ancestry(), relation -> rules.reaches(term, relation)));
        }
    }

    LicenseAnswer answer(LicensePolicy policy) {
        String model = family.ancestry().model();
        List<String> declared = family.licensesOf(model);
        LicenseConflicts conflicts = new LicenseConflicts(rules, family, paths, all, originals);
        Map<String, List<String>> behind = new LinkedHashMap<>(Map.of(model, List.of(model)));
        behind.putAll(all);
        return new LicenseAnswer(
                model,
                declared,
                licenses(behind.keySet().stream()).distinct().toList(),
                obligations(model),
                conflicts.with(licenses(Stream.of(model)).toList()),
                policy.violations(family, behind),
                possible(conflicts),
                family.datasets(),
                LicenseAnswer.NOTICE);
    }

    /** Returns how serious the worst conflict is; empty if there is none. */
    Optional<Severity> worst() {
        return new LicenseConflicts(rules, family, paths, all, originals)
                .with(licenses(Stream.of(family.ancestry().model())).toList()).stream()
                        .map(LicenseAnswer.Conflict::severity)
                        .max(Comparator.naturalOrder());
    }

    private Stream<License> licenses(Stream<String> ids) {
        return ids.flatMap(id -> family.licensesOf(id).stream()).flatMap(key -> rules.find(key).stream());
    }

    /** Each term of each licence once, from the nearest model under it. */
    private List<Obligation> obligations(String model) {
        Map<String, Obligation> obligations = new LinkedHashMap<>();
        paths.forEach((term, reached) -> {
            add(term, model, List.of(model), obligations);
            reached.forEach((ancestor, path) -> add(term, ancestor, path, obligations));
        });
        return new ArrayList<>(obligations.values());
    }

    private void add(LicenseTerm term, String id, List<String> path, Map<String, Obligation> obligations) {
        licenses(Stream.of(id))
                .filter(license -> license.demands(term))
                .forEach(license ->
                        obligations.putIfAbsent(term + " " + license.key(), new Obligation(term, license.key(), path)));
    }

    private List<String> possible(LicenseConflicts conflicts) {
        return rules.all().stream()
                .filter(license -> license.isKnown() && license.spdx().isPresent())
                .filter(license -> conflicts.with(List.of(license)).stream()
                        .allMatch(conflict -> conflict.severity() == Severity.LOW))
                .map(License::key)
                .toList();
    }
}
