package io.hinterland.queries.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolutions as rows, for CSV and for tables: one row for each identifier. */
public final class ResolutionTable {

    /** The names of the columns. */
    public static final List<String> COLUMNS =
            List.of("id", "status", "type", "key", "name", "address", "linked", "reason");

    private ResolutionTable() {}

    /** Returns the cells of a resolution, as many as there are columns; several candidates or links in one cell. */
    public static List<@Nullable Object> row(Resolution resolution) {
        ResolvedNode node = resolution.node().orElse(null);
        return Arrays.asList(
                resolution.id(),
                resolution.status().word(),
                node == null ? null : node.type(),
                node == null ? candidates(resolution) : node.key(),
                node == null ? null : node.name(),
                node == null ? null : node.address().orElse(null),
                resolution.links().stream().map(ResolutionTable::linked).collect(Collectors.joining("; ")),
                reason(resolution));
    }

    private static String candidates(Resolution resolution) {
        return resolution.candidates().stream()
                .map(candidate -> candidate.type() + ":" + candidate.key())
                .collect(Collectors.joining(" | "));
    }

    private static String linked(LinkedNodes linked) {
        String more = linked.total() > linked.nodes().size() ? " (first of " + linked.total() + ")" : "";
        return linked.edge() + " "
                + linked.nodes().stream().map(LinkedNodes.LinkedNode::key).collect(Collectors.joining(" ")) + more;
    }

    private static String reason(Resolution resolution) {
        return resolution.reason().orElse("")
                + resolution.nearest().map(near -> "; nearest: " + near).orElse("");
    }
}
