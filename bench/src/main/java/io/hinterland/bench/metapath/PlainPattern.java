package io.hinterland.bench.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A metapath as people write it in Cypher: one {@code MATCH}, and the paths to each end counted. It counts paths in
 * which no relationship repeats, so fewer than there are walks.
 */
final class PlainPattern {

    private PlainPattern() {}

    /** Returns the statement; its parameter is {@code source}. */
    static String of(Metapath metapath) {
        NodeType source = metapath.source();
        StringBuilder pattern =
                new StringBuilder("(n0:" + source.label() + " {" + source.keyProperty() + ": $source})");
        List<String> conditions = new ArrayList<>();
        for (int index = 1; index <= metapath.length(); index++) {
            Step step = metapath.steps().get(index - 1);
            pattern.append(edge(step, "r" + index))
                    .append("(n" + index + ":" + step.to().label() + ")");
            if (step.edgeType() == HubEdgeType.CITES) {
                conditions.add("r" + index + ".role <> 'boilerplate'");
            }
            if (step.edgeType() == HubEdgeType.HAS_TAG) {
                conditions.add("endNode(r" + index + ").setByHub IS NULL");
            }
        }
        String end = "n" + metapath.length();
        if (metapath.target() == HubNodeType.MODEL) {
            conditions.add(end + ".listed = true");
        }
        String where = conditions.isEmpty() ? "" : "\nWHERE " + String.join(" AND ", conditions);
        return "MATCH " + pattern + where + "\nRETURN " + end + "."
                + metapath.target().keyProperty() + " AS key, count(*) AS paths ORDER BY paths DESC, key LIMIT 20";
    }

    private static String edge(Step step, String name) {
        String types = step.edgeType().members().stream().map(EdgeType::name).collect(Collectors.joining("|"));
        return step.direction() == Step.Direction.FORWARD
                ? "-[" + name + ":" + types + "]->"
                : "<-[" + name + ":" + types + "]-";
    }
}
