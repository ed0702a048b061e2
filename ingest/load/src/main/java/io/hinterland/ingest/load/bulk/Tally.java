package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How many edges lead to each node, and how they spell it. Safe for use by several threads. */
final class Tally {

    private final StagedNetwork network;
    private final Map<HubEdgeType, AtomicIntegerArray> targets = new EnumMap<>(HubEdgeType.class);
    private final Map<HubEdgeType, AtomicIntegerArray> spellings = new EnumMap<>(HubEdgeType.class);

    Tally(StagedNetwork network) {
        this.network = network;
        for (HubEdgeType type : HubEdgeType.values()) {
            if (type.source() == HubNodeType.MODEL) {
                targets.put(
                        type,
                        new AtomicIntegerArray(network.nodes(type.target()).size()));
                spellings.put(
                        type, new AtomicIntegerArray(network.spellings(type).size()));
            }
        }
    }

    /** @param spelling from 1; 0 for the key itself */
    void count(HubEdgeType type, int target, int spelling) {
        of(type).incrementAndGet(target);
        if (spelling > 0) {
            Objects.requireNonNull(spellings.get(type)).incrementAndGet(spelling - 1);
        }
    }

    private AtomicIntegerArray of(HubEdgeType type) {
        return Objects.requireNonNull(targets.get(type));
    }

    /** Returns whether any edge leads to a node. */
    boolean isNamed(HubNodeType type, int node) {
        return targets.keySet().stream().anyMatch(edge -> edge.target() == type && of(edge).get(node) > 0);
    }

    /** Returns the favourite spelling of each target of an edge type. */
    Favourites favourites(HubEdgeType type) {
        return Favourites.of(network.nodes(type.target()), of(type), network.spellings(type), spellingCounts(type));
    }

    private AtomicIntegerArray spellingCounts(HubEdgeType type) {
        return Objects.requireNonNull(spellings.get(type));
    }
}
