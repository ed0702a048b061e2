package io.hinterland.queries.atlas;

/**
 * What the map shows of models, by their numbers.
 *
 * @param lineage their ids, ages and edges
 * @param downloads downloads in the last thirty days
 * @param relations for each edge of the lineage the number of its {@link io.hinterland.schema.value.LineageRelation}
 * @param codes what their colours can stand for
 * @param listed number of models that are listed; the others are named as parents only, or gone
 * @param legend the names of these numbers
 */
record AtlasModels(
        AtlasLineage lineage,
        int[] downloads,
        byte[] relations,
        AtlasCodes codes,
        int listed,
        AtlasIndex.Legend legend) {}
