// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

/** The order of the nodes of a label by a property that tells them apart. */
public record OrderName(String label, String key) {

    /** @throws IllegalArgumentException if the key is no plain name, which would have to be escaped in Cypher */
    public OrderName {
        if (!key.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("'" + key + "' is not a plain name of a property");
        }
    }
}
