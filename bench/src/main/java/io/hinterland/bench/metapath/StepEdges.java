package io.hinterland.bench.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import java.util.Arrays;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The edges of one type that walks go along, as compressed sparse rows in both directions over the ids of nodes.
 *
 * @param outgoing the place of each node's first outgoing edge in {@code ends}
 * @param incoming the place of each node's first incoming edge in {@code starts}
 */
record StepEdges(int[] outgoing, int[] ends, int[] incoming, int[] starts) {

    /** Reads them from a graph whose nodes have ids below the given number. */
    static StepEdges read(Graph graph, EdgeType edgeType, int nodes) {
        String condition = edgeType == HubEdgeType.CITES
                ? " WHERE r.role <> 'boilerplate'"
                : edgeType == HubEdgeType.HAS_TAG ? " WHERE b.setByHub IS NULL" : "";
        Pairs pairs = new Pairs();
        graph.stream(
                "MATCH (a:%s)-[r:%s]->(b:%s)%s RETURN id(a) AS start, collect(id(b)) AS ends"
                        .formatted(
                                edgeType.source().label(),
                                edgeType.name(),
                                edgeType.target().label(),
                                condition),
                Map.of(),
                pairs::add);
        return new StepEdges(
                offsets(pairs.starts, pairs.count, nodes),
                sorted(pairs.starts, pairs.ends, pairs.count, nodes),
                offsets(pairs.ends, pairs.count, nodes),
                sorted(pairs.ends, pairs.starts, pairs.count, nodes));
    }

    private static int[] offsets(int[] by, int count, int nodes) {
        int[] offsets = new int[nodes + 1];
        for (int edge = 0; edge < count; edge++) {
            offsets[by[edge] + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        return offsets;
    }

    private static int[] sorted(int[] by, int[] others, int count, int nodes) {
        int[] next = offsets(by, count, nodes);
        int[] sorted = new int[count];
        for (int edge = 0; edge < count; edge++) {
            sorted[next[by[edge]]++] = others[edge];
        }
        return sorted;
    }

    private static final class Pairs {
        private int[] starts = new int[1 << 16];
        private int[] ends = new int[1 << 16];
        private int count;

        void add(Record row) {
            int start = row.get("start").asInt();
            for (Value end : row.get("ends").values()) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                    ends = Arrays.copyOf(ends, count * 2);
                }
                starts[count] = start;
                ends[count++] = end.asInt();
            }
        }
    }
}
