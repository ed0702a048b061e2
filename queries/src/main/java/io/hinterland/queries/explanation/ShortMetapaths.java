package io.hinterland.queries.explanation;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All metapaths up to a length; where a group of edge types is named, it stands for its members. */
record ShortMetapaths(Metagraph metagraph, int length) {

    /** Returns those between two node types, the short ones first. */
    List<Metapath> between(NodeType source, NodeType target) {
        List<Metapath> metapaths = new ArrayList<>();
        List<List<Step>> walks = List.of(List.of());
        for (int steps = 1; steps <= length; steps++) {
            walks = walks.stream().flatMap(walk -> longer(walk, source)).toList();
            walks.stream()
                    .filter(walk -> walk.get(walk.size() - 1).to().equals(target))
                    .map(Metapath::new)
                    .forEach(metapaths::add);
        }
        return metapaths;
    }

    private Stream<List<Step>> longer(List<Step> walk, NodeType source) {
        NodeType end = walk.isEmpty() ? source : walk.get(walk.size() - 1).to();
        return edgeTypes()
                .flatMap(type -> Stream.of(Direction.values()).map(direction -> new Step(type, direction)))
                .filter(step -> step.from().equals(end))
                .map(step -> Stream.concat(walk.stream(), Stream.of(step)).toList());
    }

    private Stream<EdgeType> edgeTypes() {
        Stream<EdgeType> single = metagraph.edgeTypes().stream().filter(type -> metagraph.groups().stream()
                .noneMatch(group -> group.members().contains(type)));
        return Stream.concat(metagraph.groups().stream(), single);
    }
}
