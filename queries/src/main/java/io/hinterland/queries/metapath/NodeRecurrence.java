package io.hinterland.queries.metapath;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * Where a path may not meet a node again. Places of a plain metapath with the same node type could be the same node;
 * how two such places are kept apart follows from how far from each other they are:
 *
 * <ul>
 *   <li>next to each other: the step compares its ends;
 *   <li>two steps apart, with nothing else to keep apart in between or later: what returns is taken away, as in
 *       non-backtracking walks, and walks that meet are still summed;
 *   <li>else the first is remembered: walks carry it until nothing is compared with it any more.
 * </ul>
 */
record NodeRecurrence(List<NodeType> nodeTypes) {

    static NodeRecurrence of(Metapath plain) {
        return new NodeRecurrence(plain.nodeTypes());
    }

    /** Whether walks that return to their node at this place, two steps later, have to be taken away. */
    boolean isReturnedTo(int place) {
        return place > 0 && place + 2 < nodeTypes.size() && last(place) == place + 2 && last(place + 1) <= place + 2;
    }

    /** Whether walks have to carry their node at this place. */
    boolean isRemembered(int place) {
        return last(place) > place + 1 && !isReturnedTo(place);
    }

    /** Whether a walk at one place still has to be compared with its node at an earlier one. */
    boolean isRemembered(int place, int until) {
        return isRemembered(place) && last(place) > until;
    }

    /** Whether the nodes at two places have to be compared when the walk arrives at the later one. */
    boolean isCompared(int place, int later) {
        return nodeTypes.get(place).equals(nodeTypes.get(later)) && (isRemembered(place) || later == place + 1);
    }

    private int last(int place) {
        return nodeTypes.lastIndexOf(nodeTypes.get(place));
    }
}
