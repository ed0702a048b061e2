package io.hinterland.export.network;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.metapath.Step.Direction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a step leads from many nodes at once. */
record StepEnds(Graph graph) {

    private static final CypherTemplate LINKED = CypherTemplate.read(StepEnds.class, "linked");
    private static final CypherTemplate LINKING = CypherTemplate.read(StepEnds.class, "linking");

    /** Returns the keys of the nodes at the other end of the edges. */
    Set<Object> along(Step step, Set<Object> keys) {
        CypherTemplate template = step.direction() == Direction.FORWARD ? LINKED : LINKING;
        return graph
                .read(template.render(step.edgeType()), Map.of("keys", List.copyOf(keys)), row -> row.get("key")
                        .asObject())
                .stream()
                .collect(Collectors.toSet());
    }
}
