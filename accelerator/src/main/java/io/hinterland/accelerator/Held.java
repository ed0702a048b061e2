// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.adjacency.Matrix;
import io.hinterland.accelerator.adjacency.MatrixName;
import org.jspecify.annotations.Nullable;

/** One matrix in memory. */
public final class Held {
    public final String type;
    public final String from;
    public final String to;
    public final @Nullable String without;
    public final long edges;
    public final long bytes;
    public final double bytesPerEdge;
    public final long greatestOutDegree;
    public final long greatestInDegree;
    public final long buildMillis;
    public final long changedNodes;

    Held(MatrixName name, Matrix matrix) {
        type = name.type();
        from = name.from();
        to = name.to();
        without = name.without()
                .map(left -> left.property() + " = " + left.value())
                .orElse(null);
        edges = matrix.edges();
        bytes = matrix.bytes();
        bytesPerEdge = edges == 0 ? 0 : (double) bytes / edges;
        greatestOutDegree = matrix.greatestOutDegree();
        greatestInDegree = matrix.greatestInDegree();
        buildMillis = matrix.buildMillis();
        changedNodes = matrix.changes();
    }
}
