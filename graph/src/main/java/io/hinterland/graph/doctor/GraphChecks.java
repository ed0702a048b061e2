package io.hinterland.graph.doctor;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.GraphVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Hinterland needs of a server and of the graph on it. */
public final class GraphChecks {

    private static final int OLDEST_MAJOR = 5;
    private static final int OLDEST_MINOR_OF_FIVE = 26;

    private GraphChecks() {}

    /**
     * Looks at the server's version, that of the graph, the constraints and indexes, and the properties that nothing
     * may lack.
     */
    public static List<Check> of(Graph graph) {
        List<Check> checks = new ArrayList<>();
        checks.add(version(graph));
        checks.add(graphVersion(GraphVersion.of(graph)));
        checks.add(schema(graph));
        checks.add(RequiredProperties.check(graph));
        return checks;
    }

    private static Check version(Graph graph) {
        return graph.readFirst(
                        "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN"
                                + " versions[0] AS version, edition",
                        Map.of(),
                        row -> version(
                                row.get("version").asString(),
                                row.get("edition").asString()))
                .orElseGet(() -> Check.problem("Neo4j", "does not tell its version", "use Neo4j 5.26 or newer"));
    }

    static Check version(String version, String edition) {
        String what = "version " + version + ", " + edition;
        return isNewEnough(version) ? Check.ok("Neo4j", what) : Check.problem("Neo4j", what, "use 5.26 or newer");
    }

    /** Versions are such as {@code 5.26.30}, {@code 5.27-aura} and {@code 2025.06.2}. */
    private static boolean isNewEnough(String version) {
        String[] parts = version.split("[.-]", -1);
        int major = Integer.parseInt(parts[0]);
        return major > OLDEST_MAJOR
                || (major == OLDEST_MAJOR && parts.length > 1 && Integer.parseInt(parts[1]) >= OLDEST_MINOR_OF_FIVE);
    }

    static Check graphVersion(GraphVersion version) {
        String what = "version " + version.number();
        if (version.isNewerThanProgram()) {
            return Check.problem("Graph", what + ", newer than this program", "use a newer Hinterland");
        }
        return version.lacks()
                .map(lacking -> Check.warning(
                        "Graph", what + ", without " + lacking, version.remedy().orElse("")))
                .orElseGet(() -> Check.ok("Graph", what));
    }

    private static Check schema(Graph graph) {
        List<String> present = graph.read("SHOW INDEXES YIELD name RETURN name", Map.of(), row -> row.get("name")
                .asString());
        List<String> missing = GraphSchema.names().stream()
                .filter(name -> !present.contains(name))
                .toList();
        return missing.isEmpty()
                ? Check.ok("Schema", GraphSchema.names().size() + " constraints and indexes")
                : Check.problem("Schema", "lacks " + String.join(", ", missing), "load something, which adds them");
    }
}
