package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be done to the outgoing edges of some models so that they become those of their records. An edge that stays
 * is left alone, for when it was first and last seen stands on it. Edges of types that Hinterland does not write are
 * left alone as well.
 */
final class EdgeChanges {

    private static final Set<String> WRITTEN_TYPES = Stream.of(HubEdgeType.values())
            .filter(type -> type.source() == HubNodeType.MODEL)
            .map(HubEdgeType::name)
            .collect(Collectors.toUnmodifiableSet());

    /** An edge to be made. */
    record Fresh(String model, ModelEdge link) {}

    /**
     * An edge of which the record now says something else.
     *
     * @param properties those that change; null takes one away
     */
    record Restated(StoredEdge before, ModelEdge after, Map<String, @Nullable Object> properties) {

        String element() {
            return before.element();
        }
    }

    private final List<Fresh> fresh = new ArrayList<>();
    private final List<StoredEdge> stale = new ArrayList<>();
    private final List<Restated> restated = new ArrayList<>();

    private record Place(String model, String type, String target) {}

    EdgeChanges(Collection<ModelRecord> records, Collection<StoredEdge> standing) {
        Map<Place, StoredEdge> left = new HashMap<>();
        for (StoredEdge edge : standing) {
            if (WRITTEN_TYPES.contains(edge.type())) {
                left.put(new Place(edge.model(), edge.type(), edge.written().target()), edge);
            }
        }
        for (ModelRecord record : records) {
            for (ModelEdge link : record.links()) {
                String model = record.id().value();
                compare(model, link, left);
            }
        }
        stale.addAll(left.values());
    }

    private void compare(String model, ModelEdge link, Map<Place, StoredEdge> left) {
        StoredEdge.WrittenEdge written = StoredEdge.WrittenEdge.of(link.type().name(), link.target(), link.stated());
        StoredEdge edge = left.remove(new Place(model, link.type().name(), written.target()));
        if (edge == null) {
            fresh.add(new Fresh(model, link));
        } else if (!edge.written().stated().equals(written.stated())) {
            restated.add(new Restated(edge, link, changed(edge.written().stated(), written.stated())));
        }
    }

    private static Map<String, @Nullable Object> changed(Map<String, Object> before, Map<String, Object> after) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        before.keySet().forEach(name -> changed.put(name, null));
        changed.putAll(after);
        return changed;
    }

    List<Fresh> fresh() {
        return fresh;
    }

    /** Returns the edges that are to go. */
    List<StoredEdge> stale() {
        return stale;
    }

    List<Restated> restated() {
        return restated;
    }

    /** Reports which parts of the network change with these edges. */
    void tell(NetworkChanges changes) {
        stale.forEach(edge -> edge.tellRemoved(changes));
        fresh.forEach(edge -> added(edge.model(), edge.link(), changes));
        restated.forEach(edge -> {
            edge.before().tellRemoved(changes);
            added(edge.before().model(), edge.after(), changes);
        });
    }

    private static void added(String model, ModelEdge link, NetworkChanges changes) {
        changes.added(link.type(), model, link.target(), link.printedName());
    }
}
