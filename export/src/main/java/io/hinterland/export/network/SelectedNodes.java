package io.hinterland.export.network;

import io.hinterland.graph.Graph;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.metapath.Step.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of selected nodes by type. */
final class SelectedNodes {

    private final StepEnds neighbours;
    private final Graph graph;
    private final Map<NodeType, Set<Object>> keys = new HashMap<>();

    private SelectedNodes(Graph graph) {
        this.graph = graph;
        this.neighbours = new StepEnds(graph);
    }

    /**
     * Returns the nodes of a selection that is not the whole network.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the network does not have the node that it begins at
     */
    static Map<NodeType, Set<Object>> of(Graph graph, Selection selection) {
        SelectedNodes selected = new SelectedNodes(graph);
        if (selection instanceof Selection.Family family) {
            selected.addFamily(selected.key(HubNodeType.MODEL, family.model()));
        } else if (selection instanceof Selection.Model model) {
            selected.add(HubNodeType.MODEL, Set.of(selected.key(HubNodeType.MODEL, model.model())));
        } else if (selection instanceof Selection.OwnedModels owned) {
            selected.addOwned(selected.key(HubNodeType.OWNER, owned.owner()));
        } else if (selection instanceof Selection.Walks walks) {
            selected.addWalks(walks.metapath(), selected.key(walks.metapath().source(), walks.source()));
        } else if (selection instanceof Selection.Answered answered) {
            answered.query().network(graph, answered.parameters()).forEach(selected::add);
        }
        selected.addLinked(selection.linked());
        return selected.keys;
    }

    private Object key(NodeType type, String typed) {
        NodeReference reference = NodeReference.parse(type, typed);
        return graph.inReadTransaction(
                transaction -> reference.today(transaction).key());
    }

    private void add(NodeType type, Set<Object> more) {
        keys.computeIfAbsent(type, any -> new HashSet<>()).addAll(more);
    }

    private void addFamily(Object model) {
        add(HubNodeType.MODEL, Set.of(model));
        for (Direction direction : Direction.values()) {
            addAllAlong(new Step(HubEdgeType.LINEAGE, direction), model);
        }
    }

    private void addAllAlong(Step step, Object from) {
        Set<Object> reached = new HashSet<>(Set.of(from));
        Set<Object> newest = reached;
        while (!newest.isEmpty()) {
            newest = new HashSet<>(neighbours.along(step, newest));
            newest.removeAll(reached);
            reached.addAll(newest);
        }
        add(step.to(), reached);
    }

    private void addOwned(Object owner) {
        add(HubNodeType.OWNER, Set.of(owner));
        add(HubNodeType.MODEL, neighbours.along(new Step(HubEdgeType.PUBLISHED_BY, Direction.BACKWARD), Set.of(owner)));
    }

    /** What is reached by a part of the metapath alone is on no walk: the way back from the ends leaves it out. */
    private void addWalks(Metapath metapath, Object source) {
        if (!metapath.isPlain()
                || metapath.nodeFilters().stream().anyMatch(filter -> !filter.isEmpty())
                || metapath.steps().stream().anyMatch(step -> !step.filter().isEmpty())) {
            throw new InvalidInputException(
                    "A metapath is exported without lengths and filters; write " + metapath + " without them");
        }
        List<Set<Object>> layers = new ArrayList<>(List.of(Set.of(source)));
        metapath.steps().forEach(step -> layers.add(neighbours.along(step, layers.get(layers.size() - 1))));
        add(metapath.target(), layers.get(metapath.length()));
        for (int index = metapath.length() - 1; index >= 0; index--) {
            Step step = metapath.steps().get(index);
            Set<Object> before = new HashSet<>(neighbours.along(step.reversed(), layers.get(index + 1)));
            before.retainAll(layers.get(index));
            layers.set(index, before);
            add(step.from(), before);
        }
    }

    private void addLinked(Set<? extends NodeType> wanted) {
        Map<NodeType, Set<Object>> selected = new HashMap<>();
        keys.forEach((type, selectedKeys) -> selected.put(type, Set.copyOf(selectedKeys)));
        for (HubEdgeType edge : HubEdgeType.values()) {
            for (Direction direction : Direction.values()) {
                Step step = new Step(edge, direction);
                if (wanted.contains(step.to()) && selected.containsKey(step.from())) {
                    add(step.to(), neighbours.along(step, selected.get(step.from())));
                }
            }
        }
    }
}
