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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Which institutions authors are affiliated with: those that the papers in the graph print beside their names, and
 * those that other sources say of them. An author is found from all papers first, so that this follows from the papers
 * alone and is settled again after each load.
 */
final class Affiliations {

    /** Whom an author speaks for, which is printed in the same place, is no institution. */
    private static final Pattern SPOKEN_FOR =
            Pattern.compile("(?is)\\s*(for the|on behalf of|in the name of|representing)\\s.*");

    private static final int BATCH = 5_000;
    private static final int FIRST_VERSION = 2;
    private static final String PRINTED = CypherFile.read(Affiliations.class, "printed-affiliations");
    private static final String KNOWN = CypherFile.read(Affiliations.class, "known-affiliations");
    private static final String STANDING = CypherFile.read(Affiliations.class, "affiliations");
    private static final String AFFILIATE = CypherFile.read(Affiliations.class, "affiliate");
    private static final String DELETE = CypherFile.read(Affiliations.class, "delete-affiliations");

    private final Graph graph;

    private Affiliations(Graph graph) {
        this.graph = graph;
    }

    private record Affiliation(String author, String institution) {

        Map<String, @Nullable Object> row(Spelling spelling) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("author", author);
            row.put("institution", institution);
            row.put("printedName", spelling.printedName());
            row.put("source", spelling.source());
            row.put("fresh", HubNodeType.INSTITUTION.initialProperties(institution, spelling.printedName()));
            return row;
        }
    }

    /**
     * How an affiliation is spelt.
     *
     * @param source that says it; null where a paper prints it
     */
    private record Spelling(String printedName, @Nullable String source) {}

    static void settle(Graph graph, LoadReport report) {
        Affiliations affiliations = new Affiliations(graph);
        Map<Affiliation, Spelling> printed = affiliations.printed();
        affiliations.addKnown(printed);
        affiliations.write(printed, affiliations.standing());
        report.outcome("affiliations of authors", printed.size());
        GraphVersion.reach(graph, FIRST_VERSION);
    }

    /** Returns each with the spelling that most papers print, of equals the first. */
    private Map<Affiliation, Spelling> printed() {
        Map<Affiliation, Map<String, Long>> spellings = new HashMap<>();
        graph.stream(PRINTED, Map.of(), row -> add(row, spellings));
        Map<Affiliation, Spelling> commonest = new HashMap<>();
        spellings.forEach((affiliation, times) -> commonest.put(affiliation, new Spelling(commonest(times), null)));
        return commonest;
    }

    /** Adds those that other sources say and no paper prints. */
    private void addKnown(Map<Affiliation, Spelling> printed) {
        graph.stream(
                KNOWN,
                Map.of(),
                row -> printed.putIfAbsent(
                        affiliation(row),
                        new Spelling(
                                row.get("printedName").asString(""),
                                row.get("source").asString())));
    }

    private static Affiliation affiliation(Record row) {
        return new Affiliation(
                row.get("author").asString(), row.get("institution").asString());
    }

    private static void add(Record row, Map<Affiliation, Map<String, Long>> spellings) {
        String printed = row.get("printed").asString();
        if (SPOKEN_FOR.matcher(printed).matches()) {
            return;
        }
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

    private Map<Affiliation, Spelling> standing() {
        Map<Affiliation, Spelling> standing = new HashMap<>();
        graph.stream(
                STANDING,
                Map.of(),
                row -> standing.put(
                        affiliation(row),
                        new Spelling(
                                row.get("printedName").asString(""),
                                row.get("source").asString(null))));
        return standing;
    }

    private void write(Map<Affiliation, Spelling> printed, Map<Affiliation, Spelling> standing) {
        List<Map<String, @Nullable Object>> changed = new ArrayList<>();
        printed.forEach((affiliation, name) -> {
            if (!name.equals(standing.get(affiliation))) {
                changed.add(affiliation.row(name));
            }
        });
        List<Map<String, @Nullable Object>> gone = new ArrayList<>();
        standing.forEach((affiliation, name) -> {
            if (!printed.containsKey(affiliation)) {
                gone.add(affiliation.row(name));
            }
        });
        batches(DELETE, gone);
        batches(AFFILIATE, changed);
    }

    private void batches(String statement, List<Map<String, @Nullable Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            graph.write(statement, Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
    }
}
