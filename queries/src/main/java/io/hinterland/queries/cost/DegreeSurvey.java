package io.hinterland.queries.cost;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The degree statistics of a graph. They stand in the graph, a {@code DegreeStatistics} node for each edge type, and
 * are taken anew for a type when the number of its edges has changed by more than a twentieth. Safe for use by several
 * threads.
 */
public final class DegreeSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(DegreeSurvey.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final double TOLERATED_CHANGE = 0.05;

    private static final String STORED = CypherFile.read(DegreeSurvey.class, "stored-degrees");
    private static final String STORE = CypherFile.read(DegreeSurvey.class, "store-degrees");
    private static final CypherTemplate BY_EDGE = CypherTemplate.read(DegreeSurvey.class, "degrees-by-edge");
    private static final CypherTemplate SOURCES_BY_NODE =
            CypherTemplate.read(DegreeSurvey.class, "source-degrees-by-node");
    private static final CypherTemplate TARGETS_BY_NODE =
            CypherTemplate.read(DegreeSurvey.class, "target-degrees-by-node");

    private final Graph graph;
    private final Metagraph metagraph;
    private volatile Optional<Taken> latest = Optional.empty();

    public DegreeSurvey(Graph graph, Metagraph metagraph) {
        this.graph = graph;
        this.metagraph = metagraph;
    }

    private record Taken(DegreeStatistics degrees, Instant at) {}

    /** Returns the statistics as they were at most a minute ago. */
    DegreeStatistics degrees() {
        Optional<Taken> fresh = latest.filter(taken -> taken.at().plus(FRESH).isAfter(Instant.now()));
        if (fresh.isPresent()) {
            return fresh.get().degrees();
        }
        DegreeStatistics degrees = taken();
        latest = Optional.of(new Taken(degrees, Instant.now()));
        return degrees;
    }

    /** Returns what estimates walks by the statistics as they were at most a minute ago. */
    public WalkEstimator estimator(OptionalInt hubDegree) {
        return new WalkEstimator(degrees(), hubDegree);
    }

    /** Returns how many edges the step can go along in all. */
    public double edges(Step step) {
        return degrees().edges(step);
    }

    private DegreeStatistics taken() {
        Map<String, Long> nodes =
                counts(metagraph.nodeTypes().stream().map(NodeType::label).toList(), DegreeSurvey::nodeCount);
        Map<String, Long> edges =
                counts(metagraph.edgeTypes().stream().map(EdgeType::name).toList(), DegreeSurvey::edgeCount);
        Map<String, DegreeStatistics.EdgeDegrees> degrees = new HashMap<>(stored());
        List<Map<String, Object>> changed = new ArrayList<>();
        for (EdgeType type : metagraph.edgeTypes()) {
            long count = edges.getOrDefault(type.name(), 0L);
            if (count == 0) {
                degrees.put(type.name(), DegreeStatistics.EdgeDegrees.NONE);
            } else if (hasChanged(degrees.getOrDefault(type.name(), DegreeStatistics.EdgeDegrees.NONE), count)) {
                DegreeStatistics.EdgeDegrees surveyed = survey(type, count, nodes);
                degrees.put(type.name(), surveyed);
                changed.add(row(type, surveyed));
            }
        }
        store(changed);
        return new DegreeStatistics(degrees, nodes);
    }

    private static boolean hasChanged(DegreeStatistics.EdgeDegrees stored, long count) {
        return Math.abs(stored.edges() - count) > TOLERATED_CHANGE * count;
    }

    /** The database knows the number without counting, if nothing stands beside it where it is made. */
    static String nodeCount(String label) {
        return "MATCH (counted:" + label + ") RETURN count(counted) AS count";
    }

    /** Likewise. */
    static String edgeCount(String type) {
        return "MATCH ()-[counted:" + type + "]->() RETURN count(counted) AS count";
    }

    /** Many small statements are planned in a fraction of the time that one takes which unites them. */
    private Map<String, Long> counts(List<String> names, UnaryOperator<String> statement) {
        return graph.inReadTransaction(
                transaction -> names.stream().collect(Collectors.toMap(name -> name, name -> transaction
                        .run(statement.apply(name))
                        .single()
                        .get("count")
                        .asLong())));
    }

    private Map<String, DegreeStatistics.EdgeDegrees> stored() {
        Map<String, DegreeStatistics.EdgeDegrees> stored = new HashMap<>();
        graph.read(STORED, Map.of(), row -> row)
                .forEach(row -> stored.put(
                        row.get("edgeType").asString(),
                        new DegreeStatistics.EdgeDegrees(
                                row.get("edges").asLong(),
                                row.get("sources").asLong(),
                                row.get("sourceSquares").asDouble(),
                                row.get("targets").asLong(),
                                row.get("targetSquares").asDouble())));
        return stored;
    }

    /** Where nodes are fewer than edges, asking each for its degree is quicker than going along all edges. */
    private DegreeStatistics.EdgeDegrees survey(EdgeType type, long count, Map<String, Long> nodes) {
        boolean fewSources = nodes.getOrDefault(type.source().label(), 0L) < count;
        boolean fewTargets = nodes.getOrDefault(type.target().label(), 0L) < count;
        return graph.inReadTransaction(transaction -> {
            Record sources = side(transaction, fewSources ? SOURCES_BY_NODE : BY_EDGE, type, true);
            Record targets = side(transaction, fewTargets ? TARGETS_BY_NODE : BY_EDGE, type, false);
            return new DegreeStatistics.EdgeDegrees(
                    count,
                    sources.get("nodes").asLong(),
                    sources.get("squares").asDouble(),
                    targets.get("nodes").asLong(),
                    targets.get("squares").asDouble());
        });
    }

    private static Record side(TransactionContext transaction, CypherTemplate survey, EdgeType type, boolean source) {
        return transaction.run(survey.render(type), Map.of("source", source)).single();
    }

    private static Map<String, Object> row(EdgeType type, DegreeStatistics.EdgeDegrees degrees) {
        return Map.of(
                "edgeType", type.name(),
                "edges", degrees.edges(),
                "sources", degrees.sources(),
                "sourceSquares", degrees.sourceSquares(),
                "targets", degrees.targets(),
                "targetSquares", degrees.targetSquares());
    }

    private void store(List<Map<String, Object>> changed) {
        if (changed.isEmpty()) {
            return;
        }
        try {
            graph.write(STORE, Map.of("rows", changed));
        } catch (HinterlandException refused) {
            LOG.info("Degree statistics are not stored, as this user may only read: {}", refused.getMessage());
        }
    }
}
