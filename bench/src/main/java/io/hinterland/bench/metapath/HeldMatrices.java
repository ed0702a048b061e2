package io.hinterland.bench.metapath;

import io.hinterland.graph.Graph;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the procedure holds in the server's memory, and how long it took to read. */
final class HeldMatrices {

    private HeldMatrices() {}

    private record Matrix(String type, long edges, long bytes, long greatestOut, long greatestIn, long millis) {}

    static void print(Graph graph, PrintWriter out) {
        List<Matrix> matrices = graph.read(
                "CALL hinterland.metapath.held()",
                Map.of(),
                row -> new Matrix(
                        row.get("type").asString(),
                        row.get("edges").asLong(),
                        row.get("bytes").asLong(),
                        row.get("greatestOutDegree").asLong(),
                        row.get("greatestInDegree").asLong(),
                        row.get("buildMillis").asLong()));
        out.println("\n| matrix | edges | greatest degree out / in | bytes an edge | read in |");
        out.println("|---|---|---|---|---|");
        matrices.forEach(matrix -> out.println(row(matrix)));
        out.println(row(new Matrix(
                "all",
                matrices.stream().mapToLong(Matrix::edges).sum(),
                matrices.stream().mapToLong(Matrix::bytes).sum(),
                matrices.stream().mapToLong(Matrix::greatestOut).max().orElse(0),
                matrices.stream().mapToLong(Matrix::greatestIn).max().orElse(0),
                matrices.stream().mapToLong(Matrix::millis).sum())));
    }

    private static String row(Matrix matrix) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d / %,d | %.1f | %.1f s |",
                matrix.type(),
                matrix.edges(),
                matrix.greatestOut(),
                matrix.greatestIn(),
                (double) matrix.bytes() / Math.max(1, matrix.edges()),
                matrix.millis() / 1e3);
    }
}
