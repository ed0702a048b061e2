// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.adjacency.Matrix;
import io.hinterland.accelerator.walk.WalkEnds;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;

/** The rows that the procedures give; Neo4j makes a column of each public field. */
public final class ProcedureRows {

    private ProcedureRows() {}

    /** A node that walks lead to. */
    public static final class WalkCount {
        public final Node node;
        public final @Nullable Object key;
        public final @Nullable Object name;
        public final long walks;

        WalkCount(WalkEnds.Scored scored, String key) {
            node = scored.node();
            this.key = node.getProperty(key, null);
            name = DatabaseNames.shown(node);
            walks = scored.walks();
        }
    }

    /** A node that paths lead to. */
    public static final class PathCount {
        public final Node node;
        public final @Nullable Object key;
        public final @Nullable Object name;
        public final long paths;

        PathCount(WalkEnds.Scored scored, String key) {
            node = scored.node();
            this.key = node.getProperty(key, null);
            name = DatabaseNames.shown(node);
            paths = scored.walks();
        }
    }

    /** A node and how like the source it is. */
    public static final class PathSimScore {
        public final Node node;
        public final @Nullable Object key;
        public final @Nullable Object name;
        public final long walks;
        public final double score;

        PathSimScore(WalkEnds.Scored scored, String key) {
            node = scored.node();
            this.key = node.getProperty(key, null);
            name = DatabaseNames.shown(node);
            walks = scored.walks();
            score = scored.score();
        }
    }

    /** A node and its score by what walks weigh. */
    public static final class WeightedScore {
        public final Node node;
        public final @Nullable Object key;
        public final @Nullable Object name;
        public final double score;

        WeightedScore(WalkEnds.Scored scored, String key) {
            node = scored.node();
            this.key = node.getProperty(key, null);
            name = DatabaseNames.shown(node);
            score = scored.score();
        }
    }

    /** A number of walks. */
    public static final class Total {
        public final long walks;

        Total(long walks) {
            this.walks = walks;
        }
    }

    /** One matrix in memory. */
    public static final class HeldMatrix {
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

        HeldMatrix(Matrix.Name name, Matrix matrix) {
            type = name.type();
            from = name.from();
            to = name.to();
            without = name.without().map(Matrix.Exclusion::words).orElse(null);
            edges = matrix.edges();
            bytes = matrix.bytes();
            bytesPerEdge = edges == 0 ? 0 : (double) bytes / edges;
            greatestOutDegree = matrix.greatestOutDegree();
            greatestInDegree = matrix.greatestInDegree();
            buildMillis = matrix.buildMillis();
            changedNodes = matrix.changes();
        }
    }
}
