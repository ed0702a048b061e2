package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Writes at random to a small network of nodes A, B and C: nodes and edges come and go, and nodes are renamed. */
final class RandomWrites {

    private static final int BATCH = 4;

    private static final List<String> WRITES = List.of(
            "CREATE (:A {name: $name})",
            "CREATE (:B {name: $name})",
            "MATCH (n:A {name: $a}) DETACH DELETE n",
            "MATCH (n:B {name: $b}) DETACH DELETE n",
            "MATCH (n:A {name: $a}) SET n.name = $name + ' again'",
            "MATCH (n:C {name: $c}) SET n.name = $name",
            "MATCH (n:A {name: $a}), (m:A {name: $otherA}) CREATE (n)-[:AA]->(m)",
            "MATCH (n:A {name: $a}), (m:B {name: $b}) CREATE (n)-[:AB]->(m)",
            "MATCH (n:A {name: $a}), (m:B {name: $b}) CREATE (n)-[:AB]->(m), (n)-[:AB]->(m)",
            "MATCH (n:B {name: $b}), (m:C {name: $c}) CREATE (n)-[:BC]->(m)",
            "MATCH (n:B {name: $b}) CREATE (n)-[:BC]->(:C {name: $name})",
            "MATCH (n:A {name: $a})-[r:AA]->() DELETE r",
            "MATCH ()-[r:AB]->(:B {name: $b}) DELETE r",
            "MATCH (n:A {name: $a})-[r]->() WITH n, r LIMIT 1 DELETE r CREATE (:A {name: $name})-[:AA]->(n)",
            "MATCH (n:B {name: $b}) REMOVE n:B SET n:C",
            "MATCH (n:C {name: $c}) REMOVE n:C SET n:B");

    private final Graph graph;
    private final Random random;
    private int names;

    RandomWrites(Graph graph, Random random) {
        this.graph = graph;
        this.random = random;
    }

    /** Begins a network in place of what is there. */
    void start() {
        graph.write("MATCH (n) DETACH DELETE n", Map.of());
        graph.write(
                "UNWIND range(0, 4) AS i CREATE (:A {name: 'A' + i}), (:B {name: 'B' + i}), (:C {name: 'C' + i})",
                Map.of());
        for (int write = 0; write < 20; write++) {
            write(WRITES.get(6 + random.nextInt(4)));
        }
    }

    /** Returns every kind of write once, in random order, in batches of a few. */
    List<List<String>> batches() {
        List<String> all = new ArrayList<>(WRITES);
        Collections.shuffle(all, random);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)))
                .toList();
    }

    void write(String statement) {
        graph.write(
                statement,
                Map.of(
                        "name", "N" + names++,
                        "a", anyOf("A"),
                        "otherA", anyOf("A"),
                        "b", anyOf("B"),
                        "c", anyOf("C")));
    }

    private String anyOf(String label) {
        List<String> all = graph.read(
                "MATCH (n:" + label + ") RETURN n.name AS name ORDER BY name", Map.of(), row -> row.get("name")
                        .asString());
        return all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
    }
}
