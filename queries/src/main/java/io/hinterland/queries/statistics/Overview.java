package io.hinterland.queries.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a network holds. The maps keep the order of the vocabulary and name what does not occur, with zero.
 *
 * @param graphVersion the {@link io.hinterland.graph.GraphVersion}
 * @param asOf the day of the newest whole listing, if one was loaded
 * @param models the {@code Model} nodes by what they are
 * @param owners those that publish a listed model; an author's account that publishes none does not count
 * @param tags the tags by who sets them
 * @param nodes by label
 * @param edges by relationship type
 * @param kinds the listed models by kind
 * @param lineage edges between models by relation
 * @param papers the papers by what is known of them
 * @param citations by role
 */
public record Overview(
        int graphVersion,
        Optional<LocalDate> asOf,
        Models models,
        long owners,
        Papers papers,
        Tags tags,
        Map<String, Long> kinds,
        Map<String, Long> lineage,
        Map<String, Long> citations,
        Map<String, Long> nodes,
        Map<String, Long> edges) {

    /**
     * @param listed those that a listing has
     * @param placeholders those that no listing has, or none has any more, and that are named as a parent
     * @param gone those that a later listing no longer has, those of them that are named as a parent included
     */
    public record Models(long listed, long placeholders, long gone) {}

    /**
     * @param people those that people write
     * @param hub those that the Hub sets itself
     */
    public record Tags(long people, long hub) {}

    public record Papers(long withMetadata, long withoutMetadata) {}
}
