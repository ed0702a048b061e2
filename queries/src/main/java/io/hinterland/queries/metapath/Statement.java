package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.Values;
import java.util.Map;

/**
 * Compiled Cypher with its values.
 *
 * @param parameters by their names in the text; none where the values are written out
 */
record Statement(String cypher, Map<String, Object> parameters) {

    Statement(String cypher, Values values) {
        this(cypher, values.named());
    }
}
