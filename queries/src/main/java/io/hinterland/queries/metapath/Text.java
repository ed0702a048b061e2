package io.hinterland.queries.metapath;

import java.util.List;

/** Lines of a statement. */
final class Text {

    private Text() {}

    static String indented(List<String> lines) {
        return indented(String.join("\n", lines));
    }

    static String indented(String lines) {
        return "  " + lines.replace("\n", "\n  ");
    }
}
