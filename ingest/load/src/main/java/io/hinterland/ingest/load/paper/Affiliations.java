package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;

/**
 * Which institutions authors are affiliated with: those that the papers in the graph print beside their names. An
 * author is found from all papers first, so that this follows from the papers alone and is settled again after each
 * load.
 */
final class Affiliations {

    private static final int BATCH = 5_000;
    private static final int FIRST_VERSION = 2;
    private static final String PRINTED = CypherFile.read(Affiliations.class, "printed-affiliations");
    private static final String STANDING = CypherFile.read(Affiliations.class, "affiliations");
    private static final String AFFILIATE = CypherFile.read(Affiliations.class, "affiliate");
    private static final String DELETE = CypherFile.read(Affiliations.class, "delete-affiliations");

    private final Graph graph;

    private Affiliations(Graph graph) {
        this.graph = graph;
    }

    private record Affiliation(String author, String institution) {

        Map<String, Object> row(String printedName) {
            return Map.of(
                    "author", author,
                    "institution", institution,
                    "printedName", printedName,
                    "fresh", HubNodeType.INSTITUTION.initialProperties(institution, printedName));
        }
    }

    static void settle(Graph graph, LoadReport report) {
        Affiliations affiliations = new Affiliations(graph);
        Map<Affiliation, String> printed = affiliations.printed();
        affiliations.write(printed, affiliations.standing());
        report.outcome("affiliations of authors", printed.size());
        GraphVersion.reach(graph, FIRST_VERSION);
    }

    /** Returns each with the spelling that most papers print, of equals the first. */
    private Map<Affiliation, String> printed() {
        Map<Affiliation, Map<String, Long>> spellings = new HashMap<>();
        graph.stream(PRINTED, Map.of(), row -> add(row, spellings));
        Map<Affiliation, String> commonest = new HashMap<>();
        spellings.forEach((affiliation, times) -> commonest.put(affiliation, commonest(times)));
        return commonest;
    }

    private static void add(Record row, Map<Affiliation, Map<String, Long>> spellings) {
        String printed = row.get("printed").asString();
        Key.find(printed)
                .map(key -> new Affiliation(row.get("author").asString(), key.value()))
                .ifPresent(affiliation -> spellings
                        .computeIfAbsent(affiliation, first -> new TreeMap<>())
                        .put(printed, row.get("times").asLong()));
    }

    private static String commonest(Map<String, Long> times) {
        return times.entrySet().stream()
                .min(Comparator.comparingLong(spelling -> -spelling.getValue()))
                .orElseThrow()
                .getKey();
    }

    private Map<Affiliation, String> standing() {
        Map<Affiliation, String> standing = new HashMap<>();
        graph.stream(
                STANDING,
                Map.of(),
                row -> standing.put(
                        new Affiliation(
                                row.get("author").asString(),
                                row.get("institution").asString()),
                        row.get("printedName").asString("")));
        return standing;
    }

    private void write(Map<Affiliation, String> printed, Map<Affiliation, String> standing) {
        List<Map<String, Object>> changed = new ArrayList<>();
        printed.forEach((affiliation, name) -> {
            if (!name.equals(standing.get(affiliation))) {
                changed.add(affiliation.row(name));
            }
        });
        List<Map<String, Object>> gone = new ArrayList<>();
        standing.forEach((affiliation, name) -> {
            if (!printed.containsKey(affiliation)) {
                gone.add(affiliation.row(name));
            }
        });
        batches(DELETE, gone);
        batches(AFFILIATE, changed);
    }

    private void batches(String statement, List<Map<String, Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            graph.write(statement, Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
    }
}
