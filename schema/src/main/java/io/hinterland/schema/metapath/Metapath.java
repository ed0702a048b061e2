package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A walk through a {@link Metagraph}: node types joined by edge types, each walked forward or backward (Sun et al.
 * 2011, "PathSim"). Two metapaths are equal when their steps and filters are.
 *
 * <p>Filters hold back walks by the properties of what they meet. A step of variable length makes a metapath stand for
 * several plain ones, {@link #unrolled}.
 *
 * @param steps at least one; each begins where the one before it ends
 * @param nodeFilters what the nodes between the steps must be, from the source's to the target's; one more than there
 *     are steps. Nodes that a step of variable length passes on its way are free.
 */
public record Metapath(List<Step> steps, List<Filter> nodeFilters) {

    /** Longer walks mean nothing to people and cost a server dear, so {@link #parse} reads none. */
    public static final int MOST_STEPS_READ = 20;

    /** How many plain metapaths one that is read may stand for. */
    public static final int MOST_UNROLLED_READ = 64;

    /**
     * @throws IllegalArgumentException if there is no step, or one does not begin where the one before it ends, or
     *     filters are missing
     */
    public Metapath {
        steps = List.copyOf(steps);
        nodeFilters = List.copyOf(nodeFilters);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A metapath has at least one step");
        }
        if (nodeFilters.size() != steps.size() + 1) {
            throw new IllegalArgumentException(
                    steps.size() + " steps join " + (steps.size() + 1) + " nodes, not " + nodeFilters.size());
        }
        for (int index = 1; index < steps.size(); index++) {
            if (!steps.get(index).from().equals(steps.get(index - 1).to())) {
                throw new IllegalArgumentException(
                        steps.get(index) + " cannot follow " + steps.get(index - 1) + " in a metapath");
            }
        }
    }

    /** A metapath through any nodes. */
    public Metapath(List<Step> steps) {
        this(steps, Collections.nCopies(steps.size() + 1, Filter.NONE));
    }

    /**
     * Reads a metapath in any of its three notations, which may be mixed: {@code Model-CITES->Paper<-CITES-Model},
     * {@code (:Model)-[:CITES]->(:Paper)<-[:CITES]-(:Model)}, or {@code Model-Paper-Model} where each step has one
     * possible edge type. Brackets may spell out all members of a group, {@code [:FINETUNED_FROM|QUANTIZED_FROM|…]}.
     *
     * <p>Filters stand in braces behind node or edge type, {@code Model{downloads > 1000, kind: finetune}}, or as
     * Cypher has them, {@code (m:Model WHERE m.downloads > 1000)}. Behind an edge type {@code *1..3} walks it once to
     * three times.
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

    /** Returns the most edges that a walk has, which is more than the number of steps where one repeats. */
    public int longest() {
        return steps.stream().mapToInt(step -> step.lengths().most()).sum();
    }

    /** Returns the node types along the walk, one more than there are steps. */
    public List<NodeType> nodeTypes() {
        return Stream.concat(Stream.of(source()), steps.stream().map(Step::to)).toList();
    }

    /** Returns whether every step walks a single edge. */
    public boolean isPlain() {
        return steps.stream().allMatch(step -> step.lengths().isOnce());
    }

    /**
     * Returns the plain metapaths that this one stands for: one for each choice of a length for each step, the shorter
     * lengths of the earlier steps first. Walks and paths over this metapath are those over any of them.
     */
    public List<Metapath> unrolled() {
        List<Metapath> unrolled = new ArrayList<>();
        unroll(0, List.of(), List.of(nodeFilters.get(0)), unrolled);
        return unrolled;
    }

    private void unroll(int index, List<Step> before, List<Filter> filters, List<Metapath> unrolled) {
        if (index == steps.size()) {
            unrolled.add(new Metapath(before, filters));
            return;
        }
        Step step = steps.get(index);
        for (int length = step.lengths().least(); length <= step.lengths().most(); length++) {
            List<Step> longer = new ArrayList<>(before);
            longer.addAll(Collections.nCopies(length, step.once()));
            List<Filter> further = new ArrayList<>(filters);
            further.addAll(Collections.nCopies(length - 1, Filter.NONE));
            further.add(nodeFilters.get(index + 1));
            unroll(index + 1, longer, further, unrolled);
        }
    }

    /** Returns the first so many steps, one at least, as a metapath of its own. */
    public Metapath beginning(int length) {
        return new Metapath(steps.subList(0, length), nodeFilters.subList(0, length + 1));
    }

    /** Returns the same walk from its target to its source. */
    public Metapath inverse() {
        List<Step> reversed = new ArrayList<>();
        for (int index = steps.size() - 1; index >= 0; index--) {
            reversed.add(steps.get(index).reversed());
        }
        List<Filter> filters = new ArrayList<>(nodeFilters);
        Collections.reverse(filters);
        return new Metapath(reversed, filters);
    }

    /** Returns whether the metapath reads the same from both ends, filters included, as PathSim demands. */
    public boolean isSymmetric() {
        return equals(inverse());
    }

    /** Returns a refusal of the metapath that marks where it begins to read otherwise from its end. */
    public InvalidMetapathException asymmetric(String problem) {
        String text = toString();
        String reversed = inverse().toString();
        int offset = 0;
        while (offset < Math.min(text.length(), reversed.length()) && text.charAt(offset) == reversed.charAt(offset)) {
            offset++;
        }
        while (offset > 0 && isOfAName(text.charAt(offset - 1)) && isOfAName(text.charAt(offset))) {
            offset--;
        }
        return new InvalidMetapathException(text, offset, problem, List.of());
    }

    private static boolean isOfAName(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /**
     * Returns the metapath as a Cypher pattern, {@code (:Model)-[:CITES]->(:Paper)}; a group lists its members, and
     * comparisons other than equality follow {@code WHERE}.
     */
    public String toCypherPattern() {
        StringBuilder pattern = new StringBuilder(cypherNode(0, source()));
        for (int index = 1; index <= steps.size(); index++) {
            Step step = steps.get(index - 1);
            String types =
                    step.edgeType().members().stream().map(EdgeType::name).collect(Collectors.joining("|"));
            String inside = step.filter().toCypher("r" + index, ":" + types + step.lengths());
            pattern.append(step.arrow("[" + inside + "]")).append(cypherNode(index, step.to()));
        }
        return pattern.toString();
    }

    private String cypherNode(int index, NodeType nodeType) {
        return "(" + nodeFilters.get(index).toCypher("n" + index, ":" + nodeType.label()) + ")";
    }

    /** Returns the metapath in long notation, {@code Model-CITES->Paper{year > 2020}<-CITES-Model}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source().label()).append(nodeFilters.get(0));
        for (int index = 1; index <= steps.size(); index++) {
            Step step = steps.get(index - 1);
            text.append(step).append(step.to().label()).append(nodeFilters.get(index));
        }
        return text.toString();
    }
}
