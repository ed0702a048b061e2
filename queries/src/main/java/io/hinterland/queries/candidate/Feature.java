package io.hinterland.queries.candidate;

import java.util.Set;
import java.util.stream.Stream;

/** One number about a pair of a model and a candidate, about 0 to 1 or a logarithm, 0 where nothing is known. */
enum Feature {
    COVERED(Prior.NAME),
    WHOLE(Prior.NAME),
    LONGEST(Prior.NAME),
    AT_START(Prior.NAME),
    LENGTH(Prior.NAME),
    NAMESAKES(Prior.NAME),
    UNNAMED(Prior.NAME),
    ONLY_SUFFIXES(Prior.SUFFIX),
    SAME_NAME(Prior.SUFFIX),
    SAME_OWNER(Prior.OWNER),
    OWNER_NAMED(Prior.OWNER),
    OWNER_CHILDREN(Prior.OWNER),
    NEWER(Prior.TIME),
    OLDER(Prior.TIME),
    EQUAL_PARAMETERS(Prior.PARAMETERS),
    OTHER_PARAMETERS(Prior.PARAMETERS),
    OTHER_SIZE(Prior.PARAMETERS),
    SAME_ARCHITECTURE(Prior.ARCHITECTURE),
    OTHER_ARCHITECTURE(Prior.ARCHITECTURE),
    SHARED_TAGS(Prior.TAGS),
    NAMED_BY_TAG(Prior.TAGS),
    SIBLINGS(Prior.SIBLINGS),
    NEAREST_SIBLING(Prior.SIBLINGS),
    CHILDREN(Prior.CHILDREN),
    CHILDLESS(Prior.CHILDREN),
    CONVERTED(Prior.LEAVES),
    RELATED_WEIGHTS(Prior.WEIGHTS),
    OTHER_WEIGHTS(Prior.WEIGHTS),
    NEARNESS(Prior.WEIGHTS),
    MIXED_WEIGHTS(Prior.WEIGHTS);

    static final int COUNT = values().length;

    private final Prior prior;

    Feature(Prior prior) {
        this.prior = prior;
    }

    Prior prior() {
        return prior;
    }

    /**
     * Returns what each feature weighs as long as no declared lineage teaches otherwise. Few models have sketches, so
     * that of weights little can be learned; that parents are older, and quantized models leaves, is published.
     */
    static double[] assumed() {
        double[] assumed = new double[COUNT];
        assumed[NEWER.ordinal()] = -4;
        assumed[CONVERTED.ordinal()] = -3;
        assumed[RELATED_WEIGHTS.ordinal()] = 3;
        assumed[OTHER_WEIGHTS.ordinal()] = -8;
        assumed[NEARNESS.ordinal()] = 20;
        assumed[MIXED_WEIGHTS.ordinal()] = 8;
        return assumed;
    }

    /** Returns which features count where some priors are left out. */
    static boolean[] used(Set<Prior> without) {
        boolean[] used = new boolean[COUNT];
        Stream.of(values()).forEach(feature -> used[feature.ordinal()] = !without.contains(feature.prior()));
        return used;
    }
}
