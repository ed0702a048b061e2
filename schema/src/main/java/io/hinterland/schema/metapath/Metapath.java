package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A walk through a {@link Metagraph}: node types joined by edge types, each walked forward or backward (Sun et al.
 * 2011, "PathSim"). Two metapaths are equal when their steps are.
 *
 * @param steps at least one; each begins where the one before it ends
 */
public record Metapath(List<Step> steps) {

    /** Longer walks mean nothing to people and cost a server dear, so {@link #parse} reads none. */
    public static final int MOST_STEPS_READ = 20;

    /** @throws IllegalArgumentException if there is no step, or one does not begin where the one before it ends */
    public Metapath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A metapath has at least one step");
        }
        for (int index = 1; index < steps.size(); index++) {
            if (!steps.get(index).from().equals(steps.get(index - 1).to())) {
                throw new IllegalArgumentException(
                        steps.get(index) + " cannot follow " + steps.get(index - 1) + " in a metapath");
            }
        }
    }

    /**
     * Reads a metapath in any of its three notations, which may be mixed: {@code Model-CITES->Paper<-CITES-Model},
     * {@code (:Model)-[:CITES]->(:Paper)<-[:CITES]-(:Model)}, or {@code Model-Paper-Model} where each step has one
     * possible edge type. Brackets may spell out all members of a group, {@code [:FINETUNED_FROM|QUANTIZED_FROM|…]}.
     *
     * @throws InvalidMetapathException if the text is not a walk through the metagraph; its message marks the place and
     *     lists what could stand there
     */
    public static Metapath parse(String text, Metagraph metagraph) {
        return new MetapathParser(text, metagraph).parse();
    }

    public NodeType source() {
        return steps.get(0).from();
    }

    public NodeType target() {
        return steps.get(steps.size() - 1).to();
    }

    /** Returns the number of steps. */
    public int length() {
        return steps.size();
    }

    /** Returns the node types along the walk, one more than there are steps. */
    public List<NodeType> nodeTypes() {
        return Stream.concat(Stream.of(source()), steps.stream().map(Step::to)).toList();
    }

    /** Returns the same walk from its target to its source. */
    public Metapath inverse() {
        List<Step> reversed = new ArrayList<>();
        for (int index = steps.size() - 1; index >= 0; index--) {
            reversed.add(steps.get(index).reversed());
        }
        return new Metapath(reversed);
    }

    /** Returns whether the metapath reads the same from both ends, as PathSim demands. */
    public boolean isSymmetric() {
        return equals(inverse());
    }

    /** Returns the metapath as a Cypher pattern, {@code (:Model)-[:CITES]->(:Paper)}; a group lists its members. */
    public String toCypherPattern() {
        StringBuilder pattern = new StringBuilder("(:" + source().label() + ")");
        for (Step step : steps) {
            String types =
                    step.edgeType().members().stream().map(EdgeType::name).collect(Collectors.joining("|", "[:", "]"));
            pattern.append(step.direction() == Direction.FORWARD ? "-" + types + "->" : "<-" + types + "-");
            pattern.append("(:").append(step.to().label()).append(')');
        }
        return pattern.toString();
    }

    /** Returns the metapath in long notation, {@code Model-CITES->Paper<-CITES-Model}. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step + step.to().label())
                .collect(Collectors.joining("", source().label(), ""));
    }
}
