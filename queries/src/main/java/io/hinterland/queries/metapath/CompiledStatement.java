package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.StatementValues;
import java.util.List;
import java.util.Map;

/**
 * Compiled Cypher with its values.
 *
 * @param parameters by their names in the text; none where the values are written out
 */
record CompiledStatement(String cypher, Map<String, Object> parameters) {

    CompiledStatement(String cypher, StatementValues values) {
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
