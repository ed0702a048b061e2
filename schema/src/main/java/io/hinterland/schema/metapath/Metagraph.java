package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeGroup;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which node types there are and which edge types join them: the graph of types that every metapath is a walk through.
 *
 * @param nodeTypes in the order in which they are listed to people
 * @param edgeTypes the types that stand in the database
 * @param groups names that stand for several of the edge types
 */
public record Metagraph(List<NodeType> nodeTypes, List<EdgeType> edgeTypes, List<EdgeGroup> groups) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Metagraph HUB =
            new Metagraph(List.of(HubNodeType.values()), List.of(HubEdgeType.values()), List.of(HubEdgeType.LINEAGE));

    /** @throws IllegalArgumentException if a name is not plain or not unique, or a type is joined that is missing */
    public Metagraph {
        nodeTypes = List.copyOf(nodeTypes);
        edgeTypes = List.copyOf(edgeTypes);
        groups = List.copyOf(groups);
        requireNames(nodeTypes.stream().map(NodeType::label));
        requireNames(Stream.concat(edgeTypes.stream(), groups.stream()).map(EdgeType::name));
        Set<NodeType> known = Set.copyOf(nodeTypes);
        for (EdgeType edgeType : edgeTypes) {
            if (!known.contains(edgeType.source()) || !known.contains(edgeType.target())) {
                throw new IllegalArgumentException(edgeType.name() + " joins a node type outside the metagraph");
            }
        }
        for (EdgeGroup group : groups) {
            if (!edgeTypes.containsAll(group.members())) {
                throw new IllegalArgumentException(group.name() + " stands for an edge type outside the metagraph");
            }
        }
    }

    /** Names go into metapaths and into Cypher as they are, so they must be plain, and each must mean one thing. */
    private static void requireNames(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!PLAIN_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "The name of a type is made of letters, digits and underscores, not '" + name + "'");
            }
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Two types are called " + name);
            }
        });
    }

    /** Returns a metagraph without groups; its node types are those that the edge types join. */
    public static Metagraph of(EdgeType... edgeTypes) {
        List<NodeType> joined = Stream.of(edgeTypes)
                .flatMap(edgeType -> Stream.of(edgeType.source(), edgeType.target()))
                .distinct()
                .toList();
        return new Metagraph(joined, List.of(edgeTypes), List.of());
    }

    /** Returns the metagraph of a model hub: all of {@link HubNodeType} and {@link HubEdgeType}. */
    public static Metagraph hub() {
        return HUB;
    }

    public Optional<NodeType> nodeType(String label) {
        return nodeTypes.stream()
                .filter(nodeType -> nodeType.label().equals(label))
                .findFirst();
    }

    /** Returns the edge type or the group of that name. */
    public Optional<EdgeType> edgeType(String name) {
        return Stream.concat(edgeTypes.stream(), groups.stream())
                .filter(edgeType -> edgeType.name().equals(name))
                .findFirst();
    }

    /** Returns the group whose members are these edge types, in whatever order. */
    public Optional<EdgeType> group(Collection<EdgeType> members) {
        return groups.stream()
                .filter(group -> Set.copyOf(group.members()).equals(Set.copyOf(members)))
                .map(EdgeType.class::cast)
                .findFirst();
    }

    /** Returns every step from one node type to another, forward ones first; groups are not among them. */
    public List<Step> steps(NodeType from, NodeType to) {
        List<Step> steps = new ArrayList<>();
        for (Step.Direction direction : Step.Direction.values()) {
            for (EdgeType edgeType : edgeTypes) {
                Step step = new Step(edgeType, direction);
                if (step.from().equals(from) && step.to().equals(to)) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    /**
     * Returns the metapaths from one node type to another, without filters, the shorter first. A group stands for its
     * members, so that {@code LINEAGE} comes once and not in each of its combinations.
     *
     * @param longest the most steps
     * @param most how many are returned at most
     */
    public List<Metapath> metapaths(NodeType from, NodeType to, int longest, int most) {
        return new MetapathSearch(this, to).from(from, longest, most);
    }
}
