package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The degrees of nodes by step, each read once, however many metapaths meet them. */
final class DegreeCache {

    private final StepReader reader;
    private final Map<Step, Map<Object, Long>> known = new HashMap<>();

    DegreeCache(StepReader reader) {
        this.reader = reader;
    }

    /** Returns the degrees of at least these nodes. */
    Map<Object, Long> of(Step step, Collection<Object> nodes) {
        Map<Object, Long> degrees = known.computeIfAbsent(step, way -> new HashMap<>());
        List<Object> missing =
                nodes.stream().filter(node -> !degrees.containsKey(node)).toList();
        if (!missing.isEmpty()) {
            degrees.putAll(reader.degrees(step, missing));
        }
        return degrees;
    }
}
