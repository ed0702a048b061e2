// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Exclusion;
import io.hinterland.accelerator.adjacency.MatrixName;
import java.util.List;
import java.util.Optional;

/**
 * One step of a metapath.
 *
 * @param from the label that it begins at
 * @param types the relationship types it may go along
 * @param forward whether it follows their direction
 */
public record Step(String from, List<String> types, boolean forward, String to) {

    public Step {
        types = List.copyOf(types);
    }

    Step reversed() {
        return new Step(to, types, !forward, from);
    }

    List<MatrixName> matrices(HubRules rules) {
        return types.stream()
                .map(type -> {
                    Optional<Exclusion> without = rules.without(types);
                    return forward ? new MatrixName(type, from, to, without) : new MatrixName(type, to, from, without);
                })
                .toList();
    }
}
