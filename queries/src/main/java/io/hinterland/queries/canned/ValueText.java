package io.hinterland.queries.canned;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell of a {@link CannedQuery.Answer} as text, for tables and CSV: nodes by their keys, paths as chains of them. */
public final class ValueText {

    private ValueText() {}

    /** Returns the text of a cell; nothing is the empty text, and a list has its entries joined by {@code "; "}. */
    public static String of(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof List<?> list) {
            return list.stream().map(ValueText::of).collect(Collectors.joining("; "));
        }
        return cell instanceof Map<?, ?> map ? of(map) : cell.toString();
    }

    private static String of(Map<?, ?> map) {
        if (map.get("nodes") instanceof List<?> nodes && map.get("edges") instanceof List<?> edges) {
            return path(nodes, edges);
        }
        if (map.containsKey("label") && map.containsKey("key")) {
            return of(map.get("key"));
        }
        if (map.containsKey("type") && map.containsKey("properties")) {
            return of(map.get("type"));
        }
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String path(List<?> nodes, List<?> edges) {
        StringBuilder text = new StringBuilder(of(nodes.get(0)));
        for (int index = 0; index < edges.size(); index++) {
            String here = of(nodes.get(index));
            Map<?, ?> edge = (Map<?, ?>) edges.get(index);
            String type = of(edge.get("type"));
            text.append(here.equals(of(edge.get("from"))) ? " -" + type + "-> " : " <-" + type + "- ");
            text.append(of(nodes.get(index + 1)));
        }
        return text.toString();
    }
}
