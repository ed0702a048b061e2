package io.hinterland.queries.cost;

import io.hinterland.schema.metapath.Metapath;

/**
 * A metapath that joins two node types, and what is to be expected of it.
 *
 * @param walks how many walks there are over it in the whole network, give or take an order of magnitude
 * @param edges how many edges have to be gone along to count its walks from a usual source
 */
public record ListedMetapath(Metapath metapath, double walks, double edges) {

    public CostClass cost() {
        return CostClass.of(edges);
    }
}
