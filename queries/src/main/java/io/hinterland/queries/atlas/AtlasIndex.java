package io.hinterland.queries.atlas;

import java.util.List;

/**
 * The map of all models.
 *
 * @param models number of listed models
 * @param placeholders number of models that are only named as parents, or are gone while others derive from them
 * @param edges number of edges of lineage
 * @param extent greatest coordinate; neighbouring models are 1 apart
 * @param firstDay days from 1970 to the creation of the oldest model; 0 if no day is known
 * @param lastDay days from 1970 to the creation of the newest model; 0 if no day is known
 * @param legend what the numbers of kinds, modalities, licences, owners and conflicts stand for
 * @param tiles the squares that have models, larger ones before their quarters
 */
public record AtlasIndex(
        int models,
        int placeholders,
        int edges,
        float extent,
        int firstDay,
        int lastDay,
        Legend legend,
        List<AtlasTile> tiles) {

    /**
     * Names of the values that colours stand for, in the order of their numbers.
     *
     * @param kinds kinds of models; the last one is for models that are not listed
     * @param modalities keys of modalities; the last one is for models without
     * @param licenses categories of licences; the last one is for models without a licence whose terms are known
     * @param owners accounts with most models; the last one is for all others
     * @param conflicts how serious the worst conflict of a model's licences with those behind it is; the last one is
     *     for models without any
     */
    public record Legend(
            List<String> kinds,
            List<String> modalities,
            List<String> licenses,
            List<String> owners,
            List<String> conflicts) {}
}
