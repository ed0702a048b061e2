package io.hinterland.queries.atlas;

/**
 * What the map shows of models, by their numbers.
 *
 * @param lineage their ids, ages and edges
 * @param downloads downloads in the last thirty days
 * @param relations for each edge of the lineage the number of its {@link io.hinterland.schema.value.LineageRelation}
 * @param kinds for each model the number of its kind in the legend
 * @param modalities for each the number of its modality
 * @param licenses for each the number of its category of licence
 * @param owners for each the number of its owner
 * @param listed number of models that are listed; the others are named as parents only, or gone
 * @param legend the names of these numbers
 */
record AtlasModels(
        Lineage lineage,
        int[] downloads,
        byte[] relations,
        byte[] kinds,
        byte[] modalities,
        byte[] licenses,
        byte[] owners,
        int listed,
        AtlasIndex.Legend legend) {}
