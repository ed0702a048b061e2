package io.hinterland.queries.explanation;

import io.hinterland.queries.node.NodeReference;
import java.util.HashMap;
import java.util.Map;

/** What several searches in one read transaction read: each thing once, however many of them need it. */
final class SharedReads {

    private final StepReader reader;
    private final DegreeCache degrees;
    private final Map<NodeReference, ReachedNodes> ends = new HashMap<>();

    SharedReads(StepReader reader) {
        this.reader = reader;
        this.degrees = new DegreeCache(reader);
    }

    StepReader reader() {
        return reader;
    }

    DegreeCache degrees() {
        return degrees;
    }

    /** Returns the frontier of walks that begin at a node, with all that was reached from it so far. */
    ReachedNodes at(NodeReference node) {
        return ends.computeIfAbsent(node, end -> ReachedNodes.at(end.nodeType(), end.key(), reader, degrees));
    }
}
