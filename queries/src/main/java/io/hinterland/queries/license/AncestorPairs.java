package io.hinterland.queries.license;

import io.hinterland.queries.license.LicenseAnswer.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds two share-alike licences behind a model that no one licence satisfies. */
record AncestorPairs(LicenseConflicts conflicts) {

    List<Conflict> incompatible() {
        List<Map.Entry<License, List<String>>> sharing =
                new ArrayList<>(sharing().values());
        List<Conflict> found = new ArrayList<>();
        for (int one = 0; one < sharing.size(); one++) {
            for (int other = one + 1; other < sharing.size(); other++) {
                License first = sharing.get(one).getKey();
                License second = sharing.get(other).getKey();
                if (conflicts.rules().all().stream().noneMatch(license -> satisfies(license, first, second))) {
                    found.add(LicenseConflicts.conflict(
                            ConflictKind.INCOMPATIBLE_ANCESTORS,
                            Optional.of(second),
                            sharing.get(other).getValue(),
                            "No licence satisfies both " + first.name() + " and " + second.name() + "."));
                }
            }
        }
        return found;
    }

    private static boolean satisfies(License license, License first, License second) {
        return first.sharesWith(license) && second.sharesWith(license);
    }

    /** Each share-alike licence that reaches the model once, with the shortest path to it. */
    private Map<String, Map.Entry<License, List<String>>> sharing() {
        Map<String, Map.Entry<License, List<String>>> sharing = new TreeMap<>();
        conflicts
                .paths()
                .getOrDefault(LicenseTerm.SHARE_ALIKE, Map.of())
                .forEach((ancestor, path) -> conflicts.known(ancestor).stream()
                        .filter(license -> license.demands(LicenseTerm.SHARE_ALIKE))
                        .forEach(license -> sharing.putIfAbsent(license.key(), Map.entry(license, path))));
        return sharing;
    }
}
