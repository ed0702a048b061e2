package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import java.util.List;
import java.util.stream.Stream;

/** What could stand at a place of a metapath instead of what does. */
record PossibleSteps(Metagraph metagraph) {

    List<String> labels() {
        return metagraph.nodeTypes().stream().map(NodeType::label).toList();
    }

    List<String> edgeNames() {
        return edgeTypes().map(EdgeType::name).toList();
    }

    /** Returns the edge types that can follow themselves, groups among them. */
    List<String> repeatable() {
        return edgeTypes()
                .filter(edgeType -> edgeType.source().equals(edgeType.target()))
                .map(EdgeType::name)
                .toList();
    }

    /** Returns the labels of the node types that one step leads to. */
    List<String> neighbours(NodeType from) {
        return stepsFrom(from).map(step -> step.to().label()).distinct().toList();
    }

    /** Returns the steps that begin at a node type, groups among them, as {@code -CITES->Paper}. */
    List<String> steps(NodeType from) {
        return stepsFrom(from).map(PossibleSteps::withTarget).toList();
    }

    /** Returns the steps between two node types, groups among them, as {@code Model-CITES->Paper}. */
    List<String> steps(NodeType from, NodeType to) {
        return stepsFrom(from)
                .filter(step -> step.to().equals(to))
                .map(step -> from.label() + withTarget(step))
                .toList();
    }

    static String withTarget(Step step) {
        return step + step.to().label();
    }

    private Stream<Step> stepsFrom(NodeType from) {
        return Stream.of(Step.Direction.values())
                .flatMap(direction -> edgeTypes().map(edgeType -> new Step(edgeType, direction)))
                .filter(step -> step.from().equals(from));
    }

    private Stream<EdgeType> edgeTypes() {
        return Stream.concat(metagraph.edgeTypes().stream(), metagraph.groups().stream());
    }
}
