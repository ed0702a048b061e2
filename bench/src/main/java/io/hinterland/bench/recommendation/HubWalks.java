package io.hinterland.bench.recommendation;

import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Walks in memory over the whole network of a hub, as the compiled metapaths walk: boilerplate citations left out,
 * ending at listed models only.
 */
final class HubWalks {

    private final Map<NodeType, Map<String, Integer>> numbers = new HashMap<>();
    private final Map<Step, List<List<Integer>>> neighbours = new HashMap<>();
    private final boolean[] listed;

    HubWalks(Graph graph) {
        for (HubNodeType type : HubNodeType.values()) {
            numbers.put(type, new HashMap<>());
            String cypher = "MATCH (n:%s) RETURN n.%s AS key ORDER BY key".formatted(type.label(), type.keyProperty());
            graph.stream(cypher, Map.of(), row -> numbers.get(type)
                    .put(row.get("key").asObject().toString(), numbers.get(type).size()));
        }
        for (HubEdgeType type : HubEdgeType.values()) {
            read(graph, type);
        }
        listed = new boolean[size(HubNodeType.MODEL)];
        graph.stream(
                "MATCH (m:Model {listed: true}) RETURN m.id AS key",
                Map.of(),
                row -> listed[
                        number(HubNodeType.MODEL, row.get("key").asString()).orElseThrow()] = true);
    }

    private void read(Graph graph, HubEdgeType type) {
        List<List<Integer>> forward = empty(type.source());
        List<List<Integer>> backward = empty(type.target());
        neighbours.put(new Step(type, Step.Direction.FORWARD), forward);
        neighbours.put(new Step(type, Step.Direction.BACKWARD), backward);
        String cypher =
                ("MATCH (a:%s)-[r:%s]->(b:%s) WHERE coalesce(r.role, '') <> 'boilerplate' AND b.setByHub IS NULL"
                                + " RETURN a.%s AS a, b.%s AS b")
                        .formatted(
                                type.source().label(),
                                type.name(),
                                type.target().label(),
                                type.source().keyProperty(),
                                type.target().keyProperty());
        graph.stream(cypher, Map.of(), row -> {
            int from = number(type.source(), row.get("a").asObject().toString()).orElseThrow();
            int to = number(type.target(), row.get("b").asObject().toString()).orElseThrow();
            forward.get(from).add(to);
            backward.get(to).add(from);
        });
    }

    private List<List<Integer>> empty(NodeType type) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int node = 0; node < size(type); node++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    int size(NodeType type) {
        return numbers.getOrDefault(type, Map.of()).size();
    }

    OptionalInt number(NodeType type, String key) {
        Integer number = numbers.getOrDefault(type, Map.of()).get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    boolean isListed(int model) {
        return listed[model];
    }

    /** Returns what a step leads to from a node; of a group, what any member does. */
    List<Integer> along(Step step, int node) {
        List<Integer> all = new ArrayList<>();
        for (EdgeType member : step.edgeType().members()) {
            all.addAll(neighbours
                    .getOrDefault(new Step(member, step.direction()), List.of())
                    .get(node));
        }
        return all;
    }

    /** Returns the probabilities with which a random walk ends at each node. */
    float[] probabilities(int source, Metapath metapath) {
        return walk(source, metapath, true);
    }

    /** Returns how many walks end at each node. */
    float[] counts(int source, Metapath metapath) {
        return walk(source, metapath, false);
    }

    /** Returns how many walks from anywhere end at each node. */
    float[] countsFromAll(Metapath metapath) {
        float[] weights = new float[size(metapath.source())];
        Arrays.fill(weights, 1);
        return walk(weights, metapath, false);
    }

    private float[] walk(int source, Metapath metapath, boolean random) {
        float[] weights = new float[size(metapath.source())];
        weights[source] = 1;
        return walk(weights, metapath, random);
    }

    private float[] walk(float[] start, Metapath metapath, boolean random) {
        float[] weights = start;
        for (Step step : metapath.steps()) {
            float[] next = new float[size(step.to())];
            for (int node = 0; node < weights.length; node++) {
                if (weights[node] > 0) {
                    List<Integer> reached = along(step, node);
                    float share = random ? weights[node] / reached.size() : weights[node];
                    reached.forEach(there -> next[there] += share);
                }
            }
            weights = next;
        }
        if (metapath.target() == HubNodeType.MODEL) {
            for (int model = 0; model < weights.length; model++) {
                weights[model] = listed[model] ? weights[model] : 0;
            }
        }
        return weights;
    }
}
