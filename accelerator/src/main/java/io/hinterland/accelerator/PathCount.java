// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.walk.Scored;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;

/** A node that paths lead to. */
public final class PathCount {
    public final Node node;
    public final @Nullable Object key;
    public final @Nullable Object name;
    public final long paths;

    PathCount(Scored scored, String key) {
        node = scored.node();
        this.key = node.getProperty(key, null);
        name = Names.shown(node);
        paths = scored.walks();
    }
}
