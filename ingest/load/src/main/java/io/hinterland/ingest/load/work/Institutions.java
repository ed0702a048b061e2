package io.hinterland.ingest.load.work;

import io.hinterland.ingest.clean.work.Work;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The institutions that works name, each under one key. One that has a ROR id is one institution whatever it is called;
 * its key is its commonest name, so that it is the node which papers print. Of several of one name, all but the first
 * by ROR id have the id behind the name.
 */
final class Institutions {

    private final Map<String, Map<String, Integer>> namesOfRor = new TreeMap<>();
    private final Map<String, Located> countryOf = new HashMap<>();
    private final Map<String, String> unregistered = new TreeMap<>();
    private Map<String, String> keyOfRor = Map.of();

    private record Located(String country, WorkSource source) {}

    /**
     * An institution as it is written.
     *
     * @param country its key; empty where no source says it
     */
    record Institution(String key, String name, String ror, String country, WorkSource source) {

        Map<String, @Nullable Object> row() {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("key", key);
            row.put("fresh", HubNodeType.INSTITUTION.initialProperties(key, name));
            row.put("ror", ror.isEmpty() ? null : ror);
            return row;
        }
    }

    void add(Work.Affiliation affiliation, WorkSource source) {
        if (affiliation.ror().isEmpty()) {
            unregistered.putIfAbsent(Key.of(affiliation.name()).value(), affiliation.name());
            return;
        }
        namesOfRor
                .computeIfAbsent(affiliation.ror(), first -> new TreeMap<>())
                .merge(affiliation.name(), 1, Integer::sum);
        if (!affiliation.country().isEmpty()) {
            countryOf.merge(
                    affiliation.ror(),
                    new Located(affiliation.country(), source),
                    (standing, other) -> other.source().compareTo(standing.source()) < 0 ? other : standing);
        }
    }

    /** Gives every institution its key; none is added afterwards. */
    void settle() {
        Map<String, String> rorOfKey = new HashMap<>();
        keyOfRor = new HashMap<>();
        namesOfRor.forEach((ror, names) -> {
            String key = Key.of(commonest(names)).value();
            String standing = rorOfKey.putIfAbsent(key, ror);
            keyOfRor.put(ror, standing == null ? key : key + " @" + ror);
        });
    }

    String key(Work.Affiliation affiliation) {
        return affiliation.ror().isEmpty()
                ? Key.of(affiliation.name()).value()
                : Objects.requireNonNull(keyOfRor.get(affiliation.ror()));
    }

    /** Returns the institutions that have a ROR id, and the others, which are as their names. */
    List<Institution> all() {
        Map<String, Institution> all = new TreeMap<>();
        unregistered.forEach((key, name) -> all.put(key, new Institution(key, name, "", "", WorkSource.CROSSREF)));
        namesOfRor.forEach((ror, names) -> {
            String key = Objects.requireNonNull(keyOfRor.get(ror));
            Located located = countryOf.getOrDefault(ror, new Located("", WorkSource.OPENALEX));
            String country = located.country().toLowerCase(Locale.ROOT);
            all.put(key, new Institution(key, commonest(names), ror, country, located.source()));
        });
        return new ArrayList<>(all.values());
    }

    private static String commonest(Map<String, Integer> names) {
        return names.entrySet().stream()
                .min(Comparator.comparingInt(name -> -name.getValue()))
                .orElseThrow()
                .getKey();
    }
}
