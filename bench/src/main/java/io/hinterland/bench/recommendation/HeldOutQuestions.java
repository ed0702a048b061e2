package io.hinterland.bench.recommendation;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Makes questions of links that were held out. */
record HeldOutQuestions(HubWalks walks, RecommendationTask task) {

    private static final Step OWNER = new Step(HubEdgeType.PUBLISHED_BY, Step.Direction.FORWARD);
    private static final Step PIPELINE = new Step(HubEdgeType.HAS_PIPELINE, Step.Direction.FORWARD);
    private static final Step AUTHORS = new Step(HubEdgeType.WRITTEN_BY, Step.Direction.FORWARD);

    /**
     * Returns those that can be answered at all: both ends are still in the network, a model at the end is listed, and
     * nothing else joins the two already.
     */
    List<Question> of(List<HeldOutEdges.Edge> links) {
        return links.stream().flatMap(link -> question(link).stream()).toList();
    }

    private Optional<Question> question(HeldOutEdges.Edge link) {
        return switch (task.kind()) {
            case PAPERS -> question(model(link.from()), node(HubNodeType.PAPER, link.to()));
            case MODELS -> question(model(link.from()), listed(model(link.to())));
            case DATASETS -> question(first(PIPELINE, model(link.from())), node(HubNodeType.DATASET, link.to()));
            case OWNERS -> question(first(OWNER, model(link.from())), first(OWNER, model(link.to())));
            case AUTHORS -> coauthor(node(HubNodeType.AUTHOR, link.to()), node(HubNodeType.PAPER, link.from()));
        };
    }

    private Optional<Question> question(OptionalInt source, OptionalInt target) {
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        boolean[] open = open(source.getAsInt());
        return Optional.of(new Question(source.getAsInt(), target.getAsInt(), open))
                .filter(question -> open[question.target()]);
    }

    /** The first of the paper's other authors who wrote nothing else with this one. */
    private Optional<Question> coauthor(OptionalInt author, OptionalInt paper) {
        if (author.isEmpty() || paper.isEmpty()) {
            return Optional.empty();
        }
        return walks.along(AUTHORS, paper.getAsInt()).stream()
                .flatMap(other -> question(author, OptionalInt.of(other)).stream())
                .findFirst();
    }

    private boolean[] open(int source) {
        boolean[] open = new boolean[walks.size(task.kind().to())];
        Arrays.fill(open, true);
        for (Metapath known : task.known()) {
            float[] joined = walks.counts(source, known);
            IntStream.range(0, open.length).forEach(node -> open[node] &= joined[node] == 0);
        }
        if (task.isAmongEquals()) {
            open[source] = false;
        }
        return open;
    }

    private OptionalInt model(String id) {
        return node(HubNodeType.MODEL, id);
    }

    private OptionalInt listed(OptionalInt model) {
        return model.isPresent() && walks.isListed(model.getAsInt()) ? model : OptionalInt.empty();
    }

    private OptionalInt node(NodeType type, String printed) {
        OptionalInt exact = walks.number(type, printed);
        return exact.isPresent() ? exact : walks.number(type, printed.toLowerCase(Locale.ROOT));
    }

    private OptionalInt first(Step step, OptionalInt node) {
        return node.isEmpty()
                ? OptionalInt.empty()
                : walks.along(step, node.getAsInt()).stream()
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    /**
     * What was held out, as it would be asked for: is that target recommended for that source?
     *
     * @param open which candidates compete: what is not joined to the source already; the target is one of them
     */
    record Question(int source, int target, boolean[] open) {}
}
