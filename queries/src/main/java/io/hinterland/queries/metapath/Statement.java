package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.Values;
import java.util.List;
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

    /** Returns the lines of a part, two spaces further in. */
    static String indented(List<String> lines) {
        return indented(String.join("\n", lines));
    }

    static String indented(String lines) {
        return "  " + lines.replace("\n", "\n  ");
    }
}
