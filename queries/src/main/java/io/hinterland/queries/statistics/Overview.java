package io.hinterland.queries.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a network holds. The maps keep the order of the vocabulary and name what does not occur, with zero.
 *
 * @param graphVersion version of the structure of the graph
 * @param asOf day of the newest complete listing; null if none was loaded
 * @param models models by whether they are listed
 * @param owners number of owners that publish a listed model
 * @param papers papers by whether their metadata is known
 * @param tags tags by who sets them
 * @param kinds number of listed models by kind
 * @param lineage number of edges between models by relation
 * @param citations number of citations by role
 * @param nodes number of nodes by label
 * @param edges number of edges by type
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
     * Models by whether they are listed.
     *
     * @param listed models that a listing has
     * @param placeholders models that are only named as a parent
     * @param gone models that a later listing no longer has
     */
    public record Models(long listed, long placeholders, long gone) {}

    /**
     * Tags by who sets them.
     *
     * @param people tags that people write
     * @param hub tags that the Hub sets itself
     */
    public record Tags(long people, long hub) {}

    /**
     * Papers by whether their metadata is known.
     *
     * @param withMetadata papers with metadata
     * @param withoutMetadata papers without metadata
     */
    public record Papers(long withMetadata, long withoutMetadata) {}
}
