package io.hinterland.queries.influence;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.neo4j.driver.Value;

/** Ranks models, accounts or papers by their influence. Safe for use by several threads. */
public final class InfluenceRanking {

    public static final int USUAL = 20;

    public static final int MOST = 10_000_000;

    private static final String CITATIONS = CypherFile.read(InfluenceRanking.class, "citations");

    private final Graph graph;

    public InfluenceRanking(Graph graph) {
        this.graph = graph;
    }

    /**
     * The most influential ones.
     *
     * @param of models, owners or papers
     * @param total how many there are that an edge leads from or to
     * @param sampled whether betweenness is estimated from a sample
     * @param influences the first of them, by score
     */
    public record Ranking(String of, long total, boolean sampled, List<Influence> influences) {}

    /**
     * Returns a ranking.
     *
     * @param weights of the parts of the score; the others have none
     * @param limit how many at most, 1 to {@value #MOST}
     * @throws io.hinterland.schema.failure.InvalidInputException if the limit is out of bounds
     */
    public Ranking of(InfluenceOf of, Map<InfluencePart, Double> weights, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        WholeLineage lineage = WholeLineageReading.read(graph);
        Map<Integer, List<String>> papers = of == InfluenceOf.PAPERS ? papers(lineage) : Map.of();
        return ranking(lineage, of, papers, weights, limit);
    }

    static Ranking ranking(
            WholeLineage lineage,
            InfluenceOf of,
            Map<Integer, List<String>> papers,
            Map<InfluencePart, Double> weights,
            int limit) {
        InfluenceNetwork network = new InfluenceNetwork(lineage, of, papers);
        DirectedGraph directed = network.graph();
        List<Influence> unscored = parts(network, directed, lineage::requireWanted);
        Map<InfluencePart, Double> greatest = new EnumMap<>(InfluencePart.class);
        weights.keySet()
                .forEach(part -> greatest.put(
                        part, unscored.stream().mapToDouble(part::of).max().orElse(0)));
        List<Influence> scored = unscored.stream()
                .map(influence -> scored(influence, weights, greatest))
                .sorted(Comparator.comparingDouble(Influence::score).reversed().thenComparing(Influence::node))
                .limit(limit)
                .toList();
        return new Ranking(of.word(), unscored.size(), Betweenness.isSampled(directed), scored);
    }

    private static List<Influence> parts(InfluenceNetwork network, DirectedGraph directed, Runnable wanted) {
        double[] pageRank = PageRank.of(directed);
        double[] betweenness = Betweenness.of(directed, wanted);
        HubsAndAuthorities hits = HubsAndAuthorities.of(directed);
        Map<String, Long> reach = network.reach();
        Map<String, Long> hIndex = network.hIndex();
        Set<String> asked = network.asked(directed);
        return IntStream.range(0, directed.nodes())
                .filter(node -> asked.contains(directed.names().get(node)))
                .mapToObj(node -> {
                    String name = directed.names().get(node);
                    return new Influence(
                            name,
                            0,
                            pageRank[node],
                            betweenness[node],
                            hits.authorities()[node],
                            hits.hubs()[node],
                            reach.getOrDefault(name, 0L),
                            hIndex.getOrDefault(name, 0L));
                })
                .toList();
    }

    private static Influence scored(
            Influence influence, Map<InfluencePart, Double> weights, Map<InfluencePart, Double> greatest) {
        double score = 0;
        double all = 0;
        for (Map.Entry<InfluencePart, Double> weight : weights.entrySet()) {
            double most = greatest.getOrDefault(weight.getKey(), 0.0);
            score += most == 0 ? 0 : weight.getValue() * weight.getKey().of(influence) / most;
            all += weight.getValue();
        }
        return new Influence(
                influence.node(),
                score / all,
                influence.pageRank(),
                influence.betweenness(),
                influence.authority(),
                influence.hub(),
                influence.reach(),
                influence.hIndex());
    }

    private Map<Integer, List<String>> papers(WholeLineage lineage) {
        Map<Integer, List<String>> papers = new HashMap<>();
        graph.stream(CITATIONS, Map.of(), row -> lineage.number(row.get("model").asString())
                .ifPresent(model -> papers.put(model, row.get("papers").asList(Value::asString))));
        return papers;
    }
}
