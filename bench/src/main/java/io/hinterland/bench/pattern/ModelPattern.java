package io.hinterland.bench.pattern;

import io.hinterland.schema.value.ModelKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What generated models take over from one real model: its kind, and which values stand together. Names, links and the
 * rare values are filled in anew.
 *
 * @param parents how many parents it names that are neither paths nor itself
 * @param papers how many papers it cites besides {@link ListingPatterns#BOILERPLATE}
 * @param rareTags how many rare tags it has
 * @param rareDatasets how many rare datasets it names
 * @param secondsToChange from its creation to its last modification
 */
public record ModelPattern(
        ModelKind kind,
        Optional<PatternText> library,
        Optional<String> pipeline,
        List<PatternText> tags,
        int parents,
        int papers,
        int rareTags,
        int rareDatasets,
        long downloads,
        long likes,
        long trending,
        boolean gated,
        OptionalLong usedStorage,
        OptionalLong parameters,
        long secondsToChange) {}
