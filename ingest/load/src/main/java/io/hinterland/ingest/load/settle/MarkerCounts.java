package io.hinterland.ingest.load.settle;

/** How many listed models have a library or a tag. */
@FunctionalInterface
public interface MarkerCounts {

    /**
     * Returns the number of models with the library or the tag of this key; less where it is under
     * {@link MethodPaper#LEAST_MODELS}.
     */
    long models(String key);
}
