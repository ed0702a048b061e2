// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Optional;

/**
 * Which edges a matrix holds: those of one relationship type between nodes of two labels.
 *
 * @param without edges to leave out, or nothing
 */
public record MatrixName(String type, String from, String to, Optional<Exclusion> without) {

    /** Returns whether its nodes at one end or the other carry the label. */
    boolean joins(String label) {
        return from.equals(label) || to.equals(label);
    }
}
