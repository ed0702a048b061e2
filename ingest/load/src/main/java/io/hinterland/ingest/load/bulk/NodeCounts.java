package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How many edges lead to each node, and how they spell it. Safe for use by several threads. */
final class NodeCounts {

    private final StagedNetwork network;
    private final Map<HubNodeType, OfType> types = new EnumMap<>(HubNodeType.class);

    /**
     * The counts of one type.
     *
     * @param edges by node
     * @param asKey by node, of the edges that print names those that spell it as its key; empty for a type whose nodes
     *     are not shown in the commonest spelling
     * @param spelled by spelling
     */
    private record OfType(AtomicIntegerArray edges, AtomicIntegerArray asKey, AtomicIntegerArray spelled) {}

    NodeCounts(StagedNetwork network) {
        this.network = network;
        for (HubNodeType type : HubNodeType.values()) {
            int nodes = network.nodes(type).size();
            types.put(
                    type,
                    new OfType(
                            new AtomicIntegerArray(nodes),
                            new AtomicIntegerArray(type.isShownInCommonestSpelling() ? nodes : 0),
                            new AtomicIntegerArray(network.spellings(type).size())));
        }
    }

    /** @param spelling from 1; 0 for the key itself */
    void count(HubEdgeType type, int target, int spelling) {
        OfType counts = of(type.target());
        counts.edges().incrementAndGet(target);
        if (!type.target().isShownInCommonestSpelling() || !type.printsName()) {
            return;
        }
        if (spelling == 0) {
            counts.asKey().incrementAndGet(target);
        } else {
            counts.spelled().incrementAndGet(spelling - 1);
        }
    }

    private OfType of(HubNodeType type) {
        return Objects.requireNonNull(types.get(type));
    }

    /** Returns whether any edge leads to a node. */
    boolean isNamed(HubNodeType type, int node) {
        return of(type).edges().get(node) > 0;
    }

    /** Returns the commonest spelling of each node of a type that is shown by it. */
    CommonestSpellings commonestSpellings(HubNodeType type) {
        OfType counts = of(type);
        return CommonestSpellings.of(network.nodes(type), counts.asKey(), network.spellings(type), counts.spelled());
    }
}
