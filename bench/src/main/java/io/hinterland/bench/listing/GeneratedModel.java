package io.hinterland.bench.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A generated record, as the hub would give it.
 *
 * @param author absent where the id is bare
 */
public record GeneratedModel(
        String id,
        Optional<String> author,
        Instant created,
        Instant changed,
        long likes,
        long downloads,
        long trending,
        boolean gated,
        List<String> tags,
        Optional<String> pipeline,
        Optional<String> library,
        OptionalLong parameters,
        OptionalLong usedStorage) {

    public GeneratedModel withCounters(long newDownloads, long newLikes) {
        return new GeneratedModel(
                id,
                author,
                created,
                changed,
                newLikes,
                newDownloads,
                trending,
                gated,
                tags,
                pipeline,
                library,
                parameters,
                usedStorage);
    }

    public GeneratedModel withTags(List<String> newTags, Instant newlyChanged) {
        return new GeneratedModel(
                id,
                author,
                created,
                newlyChanged,
                likes,
                downloads,
                trending,
                gated,
                newTags,
                pipeline,
                library,
                parameters,
                usedStorage);
    }
}
