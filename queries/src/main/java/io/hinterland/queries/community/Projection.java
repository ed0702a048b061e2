package io.hinterland.queries.community;

import io.hinterland.graph.Graph;
import io.hinterland.queries.link.Link;
import io.hinterland.queries.link.LinkQuestion;
import io.hinterland.queries.link.LinkTable;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.value.CitationRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Nodes of one type, linked by the number of walks over a metapath. Of one that reads the same from both ends only the
 * first half is read; the node in the middle joins all that lead to it.
 */
final class Projection {

    /** A node in the middle to which more lead says nothing about which of them belong together. */
    static final int MOST_JOINED = 2_000;

    private final WeightedGraph graph = new WeightedGraph();

    /** For each node in the middle, how many walks lead from each node to it. */
    private final Map<String, Map<Integer, Double>> middles = new TreeMap<>();

    private long skipped;

    private Projection() {}

    /**
     * Reads the links.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if the ends of the metapath are of different types, or
     *     it is too long
     */
    static Projection of(Graph graph, Metapath metapath) {
        Projection projection = new Projection();
        if (metapath.isSymmetric() && metapath.length() % 2 == 0) {
            projection.read(graph, metapath.beginning(metapath.length() / 2), projection::half);
            projection.middles.values().forEach(projection::join);
        } else if (metapath.source().equals(metapath.target())) {
            projection.read(graph, metapath, projection::direct);
        } else {
            throw metapath.asymmetric("Communities need a metapath whose two ends are of one type");
        }
        return projection;
    }

    private void read(Graph graph, Metapath metapath, Consumer<Link> reader) {
        new LinkTable(graph).stream(new LinkQuestion(metapath, Optional.empty()), link -> {
            if (link.role().filter(CitationRole.BOILERPLATE.word()::equals).isEmpty()) {
                reader.accept(link);
            }
        });
    }

    private void half(Link link) {
        middles.computeIfAbsent(link.target().key(), first -> new HashMap<>())
                .merge(graph.number(link.source().key()), 1.0, Double::sum);
    }

    private void direct(Link link) {
        graph.add(graph.number(link.source().key()), graph.number(link.target().key()), 1);
    }

    private void join(Map<Integer, Double> joined) {
        if (joined.size() > MOST_JOINED) {
            skipped++;
            return;
        }
        List<Map.Entry<Integer, Double>> nodes = new ArrayList<>(joined.entrySet());
        for (int place = 0; place < nodes.size(); place++) {
            for (int later = place + 1; later < nodes.size(); later++) {
                graph.add(
                        nodes.get(place).getKey(),
                        nodes.get(later).getKey(),
                        nodes.get(place).getValue() * nodes.get(later).getValue());
            }
        }
    }

    WeightedGraph graph() {
        return graph;
    }

    Map<String, Map<Integer, Double>> middles() {
        return middles;
    }

    /** Returns how many nodes in the middle join too many to tell anything. */
    long skipped() {
        return skipped;
    }
}
