package io.hinterland.graph.checksum;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * SHA-256 over the sorted lines of a graph, one a node and one an edge, each ended by a line feed, in UTF-8, sorted by
 * their bytes. Equal graphs have equal checksums, however they came to be.
 *
 * <p>A node's line is {@code Label{property=value,…}}; an edge's is {@code (Label key)-TYPE{…}->(Label key)};
 * properties are in the order of their names, and {@link CanonicalText} writes values. Left out are properties that are
 * provenance, nodes that keep books about the loads, edges that were inferred on request, and gone models that no other
 * model names; one that is named counts as the placeholder that it is.
 */
public final class GraphChecksum {

    private static final String MODELS =
            CypherTemplate.read(GraphChecksum.class, "models").render(HubEdgeType.LINEAGE);
    private static final CypherTemplate NODES = CypherTemplate.read(GraphChecksum.class, "nodes");
    private static final CypherTemplate EDGES = CypherTemplate.read(GraphChecksum.class, "edges");

    private GraphChecksum() {}

    /**
     * Returns the checksum as 64 hexadecimal digits. Memory is bounded: what does not fit is sorted in temporary files.
     */
    public static String of(Graph graph) {
        try (SortedLines lines = new SortedLines()) {
            for (HubNodeType type : HubNodeType.values()) {
                if (type.role() != HubNodeType.Role.LEDGER) {
                    addNodes(graph, type, lines);
                }
            }
            for (HubEdgeType type : HubEdgeType.values()) {
                addEdges(graph, type, lines);
            }
            return digest(lines);
        }
    }

    private static void addNodes(Graph graph, NodeType type, SortedLines lines) {
        String query = type == HubNodeType.MODEL ? MODELS : NODES.render(type);
        graph.stream(
                query,
                Map.of(),
                row -> lines.add(type.label() + CanonicalText.ofProperties(row.get("properties"), type.properties())));
    }

    private static void addEdges(Graph graph, EdgeType type, SortedLines lines) {
        graph.stream(EDGES.render(type), Map.of(), row -> {
            String source = type.source().label() + " " + CanonicalText.of(row.get("source"));
            String target = type.target().label() + " " + CanonicalText.of(row.get("target"));
            String edge = type.name() + CanonicalText.ofProperties(row.get("properties"), type.properties());
            lines.add("(" + source + ")-" + edge + "->(" + target + ")");
        });
    }

    private static String digest(SortedLines lines) {
        MessageDigest digest = sha256();
        lines.forEachInOrder(line -> {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
