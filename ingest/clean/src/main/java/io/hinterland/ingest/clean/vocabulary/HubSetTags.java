package io.hinterland.ingest.clean.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tags that the Hub sets itself, such as {@code endpoints_compatible}; {@code hub-set-tags.tsv} has the list. */
public final class HubSetTags {

    private static final String OPEN_END = "*";

    private static final List<String> PATTERNS = ResourceLines.lines("hub-set-tags.tsv").stream()
            .map(line -> line.split("\t")[0])
            .toList();

    private static final Set<String> KEYS = PATTERNS.stream()
            .filter(Predicate.not(pattern -> pattern.endsWith(OPEN_END)))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> BEGINNINGS = PATTERNS.stream()
            .filter(pattern -> pattern.endsWith(OPEN_END))
            .map(pattern -> pattern.substring(0, pattern.length() - OPEN_END.length()))
            .toList();

    private HubSetTags() {}

    /** Returns whether the Hub sets the tag with this key. */
    public static boolean contain(String key) {
        return KEYS.contains(key) || BEGINNINGS.stream().anyMatch(key::startsWith);
    }
}
