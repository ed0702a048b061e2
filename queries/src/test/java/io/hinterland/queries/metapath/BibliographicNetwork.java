package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import java.util.List;
import java.util.Map;

/**
 * The example of Sun et al. 2011, "PathSim: Meta Path-Based Top-K Similarity Search in Heterogeneous Information
 * Networks", table 1: five authors and how many papers each published at four venues.
 */
final class BibliographicNetwork {

    record Type(String label, String keyProperty) implements NodeType {}

    record Edge(String name, NodeType source, NodeType target) implements EdgeType {}

    static final NodeType AUTHOR = new Type("Author", "name");
    static final NodeType PAPER = new Type("Paper", "number");
    static final NodeType VENUE = new Type("Venue", "name");
    static final Metagraph METAGRAPH =
            Metagraph.of(new Edge("WROTE", AUTHOR, PAPER), new Edge("APPEARED_AT", PAPER, VENUE));

    private static final List<String> VENUES = List.of("SIGMOD", "VLDB", "ICDM", "KDD");
    private static final Map<String, List<Integer>> PAPERS = Map.of(
            "Mike", List.of(2, 1, 0, 0),
            "Jim", List.of(50, 20, 0, 0),
            "Mary", List.of(2, 0, 1, 0),
            "Bob", List.of(2, 1, 0, 0),
            "Ann", List.of(0, 0, 1, 1));

    private BibliographicNetwork() {}

    static void load(Graph graph) {
        graph.write("""
                UNWIND keys($papers) AS name
                CREATE (author:Author {name: name})
                WITH author, $papers[name] AS counts
                UNWIND range(0, size(counts) - 1) AS index
                MERGE (venue:Venue {name: $venues[index]})
                WITH author, venue, counts[index] AS count
                UNWIND range(1, count) AS number
                CREATE (author)-[:WROTE]->(:Paper {number: author.name + ' ' + venue.name + ' ' + number})
                       -[:APPEARED_AT]->(venue)
                """, Map.of("papers", PAPERS, "venues", VENUES));
    }
}
