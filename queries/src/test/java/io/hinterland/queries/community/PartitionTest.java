package io.hinterland.queries.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class PartitionTest {

    /** The friendships in a karate club (Zachary 1977): node, and those of greater number that it is joined to. */
    private static final String[] KARATE_CLUB = {
        "0: 1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31",
        "1: 2 3 7 13 17 19 21 30",
        "2: 3 7 8 9 13 27 28 32",
        "3: 7 12 13",
        "4: 6 10",
        "5: 6 10 16",
        "6: 16",
        "8: 30 32 33",
        "9: 33",
        "13: 33",
        "14: 32 33",
        "15: 32 33",
        "18: 32 33",
        "19: 33",
        "20: 32 33",
        "22: 32 33",
        "23: 25 27 29 32 33",
        "24: 25 27 31",
        "25: 31",
        "26: 29 33",
        "27: 33",
        "28: 31 33",
        "29: 32 33",
        "30: 32 33",
        "31: 32 33",
        "32: 33"
    };

    /** Its greatest modularity is 0.4198, in four communities (Brandes et al. 2008, "On modularity clustering"). */
    @Test
    void theKarateClubHasItsPublishedModularity() {
        WeightedGraph club = new WeightedGraph();
        for (String line : KARATE_CLUB) {
            String[] sides = line.split(": ", -1);
            for (String other : sides[1].split(" ", -1)) {
                club.add(club.number(sides[0]), club.number(other), 1);
            }
        }
        assertThat(club.nodes()).isEqualTo(34);
        assertThat(club.edges()).isEqualTo(78);

        Partition partition = Partition.leiden(club, 1, 1);

        assertThat(partition.communities()).isEqualTo(4);
        assertThat(partition.modularity(1)).isCloseTo(0.4198, within(0.00005));
    }

    @Test
    void modularityIsThatOfJGraphT() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            WeightedGraph graph = new WeightedGraph();
            Graph<Integer, DefaultWeightedEdge> oracle = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
            int[] community = new int[12];
            List<Set<Integer>> sets = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (int node = 0; node < 12; node++) {
                graph.number("n" + node);
                oracle.addVertex(node);
                community[node] = random.nextInt(3);
                sets.get(community[node]).add(node);
            }
            for (int edge = 0; edge < 30; edge++) {
                int one = random.nextInt(12);
                int other = random.nextInt(12);
                if (one != other && !oracle.containsEdge(one, other)) {
                    double weight = 1 + random.nextInt(4);
                    graph.add(one, other, weight);
                    oracle.setEdgeWeight(oracle.addEdge(one, other), weight);
                }
            }
            double modularity = new UndirectedModularityMeasurer<>(oracle).modularity(new ArrayList<>(sets));
            assertThat(new Partition(graph, community).modularity(1)).isCloseTo(modularity, within(1e-9));
        }
    }

    @Test
    void aGraphWithoutEdgesHasNoModularity() {
        WeightedGraph graph = new WeightedGraph();
        graph.number("alone");

        assertThat(Partition.leiden(graph, 1, 1).modularity(1)).isZero();
        assertThat(Partition.leiden(new WeightedGraph(), 1, 1).communities()).isZero();
    }
}
