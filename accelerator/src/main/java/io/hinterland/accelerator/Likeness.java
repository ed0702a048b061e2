// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.walk.Scored;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;

/** A node and how like the source it is. */
public final class Likeness {
    public final Node node;
    public final @Nullable Object key;
    public final @Nullable Object name;
    public final long walks;
    public final double score;

    Likeness(Scored scored, String key) {
        node = scored.node();
        this.key = node.getProperty(key, null);
        name = Names.shown(node);
        walks = scored.walks();
        score = scored.score();
    }
}
