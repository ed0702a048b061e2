// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.walk.Scored;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;

/** A node and its score by what walks weigh. */
public final class Weight {
    public final Node node;
    public final @Nullable Object key;
    public final @Nullable Object name;
    public final double score;

    Weight(Scored scored, String key) {
        node = scored.node();
        this.key = node.getProperty(key, null);
        name = Names.shown(node);
        score = scored.score();
    }
}
