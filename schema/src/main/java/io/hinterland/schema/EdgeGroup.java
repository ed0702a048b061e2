package io.hinterland.schema;

import java.util.List;

/**
 * Several edge types between the same node types under one name, such as {@code LINEAGE}.
 *
 * @param name the name that stands for all members in a metapath
 * @param members at least one edge type; all share source and target
 */
public record EdgeGroup(String name, List<EdgeType> members) implements EdgeType {

    public EdgeGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The edge group " + name + " has no members");
        }
        EdgeType first = members.get(0);
        if (members.stream().anyMatch(member -> !joinsTheSame(member, first))) {
            throw new IllegalArgumentException("The members of " + name + " join different node types");
        }
    }

    private static boolean joinsTheSame(EdgeType one, EdgeType other) {
        return one.source().equals(other.source()) && one.target().equals(other.target());
    }

    @Override
    public NodeType source() {
        return members.get(0).source();
    }

    @Override
    public NodeType target() {
        return members.get(0).target();
    }

    /** Returns what all members say of themselves. */
    @Override
    public List<Property> properties() {
        return members.get(0).properties().stream()
                .filter(property ->
                        members.stream().allMatch(member -> member.properties().contains(property)))
                .toList();
    }
}
