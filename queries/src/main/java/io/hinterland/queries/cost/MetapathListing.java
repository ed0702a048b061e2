package io.hinterland.queries.cost;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Lists the metapaths between two node types with what each would cost. Safe for use by several threads. */
public final class MetapathListing {

    /** Longer ones are too many to choose from. */
    public static final int LONGEST = 6;

    public static final int USUAL_LENGTH = 4;

    public static final int MOST = 1_000;

    public static final int USUAL = 100;

    private final Metagraph metagraph;
    private final DegreeSurvey survey;

    /** Lists those of a model hub. */
    public MetapathListing(Graph graph) {
        this(Metagraph.hub(), new DegreeSurvey(graph, Metagraph.hub()));
    }

    public MetapathListing(Metagraph metagraph, DegreeSurvey survey) {
        this.metagraph = metagraph;
        this.survey = survey;
    }

    /**
     * Returns the metapaths from one node type to another, the shorter first. Derivation between models is
     * {@code LINEAGE} throughout.
     *
     * @param from the label of a node type
     * @param maxLength the most steps, 1 to {@value #LONGEST}
     * @param limit how many at most, 1 to {@value #MOST}
     * @throws InvalidInputException if there is no such node type, or a number is out of bounds
     */
    public List<ListedMetapath> between(String from, String to, int maxLength, int limit) {
        Bounds.upTo(LONGEST).check("The length is from", maxLength);
        Bounds.upTo(MOST).check("The limit is from", limit);
        NodeType source = nodeType(from);
        NodeType target = nodeType(to);
        WalkEstimator estimator = new WalkEstimator(survey.degrees(), OptionalInt.empty());
        return metagraph.metapaths(source, target, maxLength, limit).stream()
                .map(metapath -> listed(estimator, metapath))
                .toList();
    }

    private static ListedMetapath listed(WalkEstimator estimator, Metapath metapath) {
        WalkEstimator.WalkEstimate one = estimator.walks(metapath, OptionalDouble.empty());
        return ListedMetapath.of(metapath, one.walks() * estimator.sources(metapath), one.edges());
    }

    private NodeType nodeType(String label) {
        List<String> labels =
                metagraph.nodeTypes().stream().map(NodeType::label).toList();
        return metagraph
                .nodeType(label)
                .orElseThrow(() -> new InvalidInputException("There is no node type '" + label + "'"
                        + NameSuggestion.hint(label, labels) + "; there are " + String.join(", ", labels)));
    }

    /**
     * A metapath between two node types, with its estimated cost.
     *
     * @param metapath the metapath
     * @param cypherPattern the metapath as a Cypher pattern
     * @param length number of steps
     * @param symmetric whether it reads the same in both directions
     * @param walks how many walks there are over it in the whole network: for one step the number of edges, for more an
     *     estimate within an order of magnitude; {@link Long#MAX_VALUE} stands for as many and more
     * @param edges estimated number of edges that a query from a typical source follows
     * @param cost cost class: light, moderate, heavy or excessive
     */
    public record ListedMetapath(
            Metapath metapath,
            String cypherPattern,
            int length,
            boolean symmetric,
            long walks,
            double edges,
            CostClass cost) {

        static ListedMetapath of(Metapath metapath, double walks, double edges) {
            return new ListedMetapath(
                    metapath,
                    metapath.toCypherPattern(),
                    metapath.length(),
                    metapath.isSymmetric(),
                    Math.round(walks),
                    edges,
                    CostClass.of(edges));
        }
    }
}
