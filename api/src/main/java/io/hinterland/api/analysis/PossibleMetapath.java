package io.hinterland.api.analysis;

import io.hinterland.queries.cost.MetapathListing;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A metapath that joins two node types.
 *
 * @param metapath in long notation
 * @param cypherPattern the same as a Cypher pattern
 * @param length the number of steps
 * @param symmetric whether it reads the same from both ends
 * @param walks how many walks there are over it in the network, give or take an order of magnitude
 * @param edges how many edges have to be gone along to count its walks from a usual source
 * @param cost how long that takes
 */
@Introspected
record PossibleMetapath(
        String metapath,
        String cypherPattern,
        int length,
        boolean symmetric,
        double walks,
        double edges,

        @Schema(allowableValues = {"light", "moderate", "heavy", "excessive"})
        String cost) {

    static PossibleMetapath of(MetapathListing.ListedMetapath listed) {
        return new PossibleMetapath(
                listed.metapath().toString(),
                listed.metapath().toCypherPattern(),
                listed.metapath().length(),
                listed.metapath().isSymmetric(),
                listed.walks(),
                listed.edges(),
                listed.cost().word());
    }
}
