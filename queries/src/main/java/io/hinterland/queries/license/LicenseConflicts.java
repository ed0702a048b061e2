package io.hinterland.queries.license;

import io.hinterland.queries.license.LicenseAnswer.Conflict;
import io.hinterland.schema.identity.ModelId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the licences that a model is under, or might be, with those of its ancestors.
 *
 * @param paths for each term, the ancestors whose terms of that kind reach the model, with the paths
 * @param all the shortest paths to all ancestors
 * @param originals the ancestors that the model is a mere conversion of
 */
record LicenseConflicts(
        LicenseRules rules,
        LicensedFamily family,
        Map<LicenseTerm, Map<String, List<String>>> paths,
        Map<String, List<String>> all,
        Set<String> originals) {

    private static final Comparator<Conflict> MOST_SEVERE = Comparator.comparing(
                    Conflict::severity, Comparator.reverseOrder())
            .thenComparing(Conflict::kind)
            .thenComparing(conflict -> conflict.path().size())
            .thenComparing(conflict -> String.join(" ", conflict.path()));

    /** Returns what conflicts if the model is under these licences, which hold together. */
    List<Conflict> with(List<License> declared) {
        List<Conflict> conflicts = new ArrayList<>();
        List<License> known = declared.stream().filter(License::isKnown).toList();
        all.forEach((ancestor, path) -> {
            List<License> licenses = known(ancestor);
            if (licenses.isEmpty()) {
                conflicts.add(conflict(
                        ConflictKind.UNKNOWN_UPSTREAM,
                        Optional.empty(),
                        path,
                        "The terms of " + ancestor + " are unknown."));
            }
            licenses.forEach(license -> against(license, ancestor, known, conflicts));
        });
        if (known.isEmpty()
                && all.keySet().stream().anyMatch(ancestor -> !known(ancestor).isEmpty())) {
            conflicts.add(conflict(
                    ConflictKind.UNDECLARED,
                    Optional.empty(),
                    List.of(family.ancestry().model()),
                    "It declares no licence of known terms, while its ancestors do."));
        }
        conflicts.addAll(new AncestorPairs(this).incompatible());
        return conflicts.stream().distinct().sorted(MOST_SEVERE).toList();
    }

    private void against(License license, String ancestor, List<License> declared, Collection<Conflict> conflicts) {
        if (family.isByTheSameOwner(ancestor)) {
            return;
        }
        license.terms().forEach(term -> path(term, ancestor)
                .flatMap(path -> broken(term, license, declared, path))
                .ifPresent(conflicts::add));
        if (!declared.isEmpty() && originals.contains(ancestor) && demandsLess(declared, license)) {
            conflicts.add(conflict(
                    ConflictKind.WIDENED_BY_REUPLOAD,
                    Optional.of(license),
                    all.getOrDefault(ancestor, List.of()),
                    "It is a conversion of " + ancestor + ", whose licence demands more."));
        }
    }

    private Optional<Conflict> broken(LicenseTerm term, License license, List<License> declared, List<String> path) {
        String reason = license.name() + " of " + path.get(path.size() - 1) + " demands '" + term.word() + "'.";
        return kind(term)
                .filter(kind -> !isKept(term, license, declared))
                .map(kind -> conflict(kind, Optional.of(license), path, reason));
    }

    /** Whether notices go with a model, changes are stated and sources are offered is not seen in the network. */
    private static Optional<ConflictKind> kind(LicenseTerm term) {
        return switch (term) {
            case NON_COMMERCIAL -> Optional.of(ConflictKind.NON_COMMERCIAL_DROPPED);
            case NO_DERIVATIVES -> Optional.of(ConflictKind.NO_DERIVATIVES_DERIVED);
            case SHARE_ALIKE -> Optional.of(ConflictKind.SHARE_ALIKE_BROKEN);
            case NAME -> Optional.of(ConflictKind.NAME_LOST);
            case USE_RESTRICTIONS, LARGE_SCALE, NO_OTHER_MODELS -> Optional.of(ConflictKind.RESTRICTION_DROPPED);
            case NOTICE, STATE_CHANGES, DISCLOSE_SOURCE -> Optional.empty();
        };
    }

    /** A model that declares nothing drops nothing: what reaches it holds. Only a name or a ban is broken at once. */
    private boolean isKept(LicenseTerm term, License license, List<License> declared) {
        return switch (term) {
            case NO_DERIVATIVES -> false;
            case NAME -> nameBegins(license.namePrefix().orElse(""));
            case SHARE_ALIKE -> declared.isEmpty() || declared.stream().anyMatch(license::sharesWith);
            default -> declared.isEmpty() || declared.stream().anyMatch(one -> one.demands(term));
        };
    }

    private boolean nameBegins(String prefix) {
        return plain(ModelId.parse(family.ancestry().model()).name()).startsWith(plain(prefix));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static boolean demandsLess(List<License> declared, License license) {
        return declared.stream().noneMatch(one -> one.key().equals(license.key()))
                && license.terms().stream().anyMatch(term -> declared.stream().noneMatch(one -> one.demands(term)));
    }

    private Optional<List<String>> path(LicenseTerm term, String ancestor) {
        return Optional.ofNullable(paths.getOrDefault(term, Map.of()).get(ancestor));
    }

    List<License> known(String ancestor) {
        return family.licensesOf(ancestor).stream()
                .flatMap(key -> rules.find(key).stream())
                .filter(License::isKnown)
                .toList();
    }

    static Conflict conflict(ConflictKind kind, Optional<License> license, List<String> path, String reason) {
        return new Conflict(kind, kind.severity(), license.map(License::key), path, reason);
    }
}
