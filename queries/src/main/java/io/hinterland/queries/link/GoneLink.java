package io.hinterland.queries.link;

import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.metapath.Step.Direction;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;

/** Makes links of edges that a model once had. */
record GoneLink(Step step) {

    Link link(Record row) {
        Link.End model = end(true, row.get("model").asString());
        Link.End other = end(false, row.get("target").asString());
        boolean forward = step.direction() == Direction.FORWARD;
        return new Link(
                forward ? model : other,
                List.of(row.get("type").asString()),
                List.of(),
                forward ? other : model,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(row.get("first").asLocalDate()),
                Optional.of(row.get("last").asLocalDate()),
                Change.GONE);
    }

    private Link.End end(boolean source, String key) {
        return LinkReader.end(
                source ? step.edgeType().source() : step.edgeType().target(), key, key);
    }
}
