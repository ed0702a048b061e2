package io.hinterland.ingest.load.work;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.work.Work;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.load.work.Contributors.Mention;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.register.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * Takes into the network what other sources say of its papers. It follows from the papers and the works that stand in
 * the graph, not from the order in which they came, and is settled again after each load of papers, which replaces all
 * properties and edges of a paper. ORCID iDs come before authors are told apart.
 */
public final class WorkSettling {

    private static final String ARXIV = Register.ARXIV.word() + ":";
    private static final int FIRST_VERSION = 5;
    private static final int PAPERS_A_BATCH = 200;
    private static final int BATCH = 5_000;
    private static final String DESCRIBE = CypherFile.read(WorkSettling.class, "describe-papers");
    private static final String MENTIONS = CypherFile.read(WorkSettling.class, "mentions-of-papers");
    private static final String DESCRIBE_MENTIONS = CypherFile.read(WorkSettling.class, "describe-mentions");
    private static final String INSTITUTIONS = CypherFile.read(WorkSettling.class, "describe-institutions");
    private static final CypherTemplate EDGES = CypherTemplate.read(WorkSettling.class, "settle-edges");

    /** The most reliable source first. */
    private static final Comparator<Work> BY_SOURCE =
            Comparator.comparing(Work::source).thenComparing(Work::id);

    private final Graph graph;
    private final LoadReport report;
    private final KnownPapers known;
    private final Institutions institutions = new Institutions();
    private final Map<String, List<Work>> batch = new TreeMap<>();
    private final Map<HubEdgeType, Long> made = new TreeMap<>();

    private WorkSettling(Graph graph, LoadReport report) {
        this.graph = graph;
        this.report = report;
        this.known = KnownPapers.read(graph);
    }

    /** Settles what works say; without works there is nothing to do, and nothing is reported. */
    public static void settle(Graph graph, LoadReport report) {
        WorkStore store = new WorkStore(graph);
        WorkSettling settling = new WorkSettling(graph, report);
        store.forEach(settling::learn);
        settling.institutions.settle();
        settling.writeInstitutions();
        store.forEach(settling::take);
        settling.write();
        settling.made.forEach((type, count) -> report.outcome(words(type), count));
        GraphVersion.reach(graph, FIRST_VERSION);
    }

    private void learn(String paper, List<Work> works) {
        if (!known.has(paper)) {
            return;
        }
        for (Work work : works) {
            names(work).forEach(identifier -> known.name(identifier, paper));
            work.authors().forEach(author -> author.affiliations()
                    .forEach(affiliation -> institutions.add(affiliation, work.source())));
        }
    }

    /** An arXiv id names its own paper alone, and what people group is not all one work. */
    private static Stream<String> names(Work work) {
        return work.source() == WorkSource.ORCID
                ? Stream.empty()
                : work.identifiers().stream().filter(identifier -> !identifier.startsWith(ARXIV));
    }

    private void writeInstitutions() {
        List<Institutions.Institution> all = institutions.all();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<Institutions.Institution> some = all.subList(start, Math.min(start + BATCH, all.size()));
            graph.write(
                    INSTITUTIONS,
                    Map.of(
                            "rows",
                            some.stream().map(Institutions.Institution::row).toList()));
            link(some.stream()
                    .map(each -> WorkEdges.country(each, countryName(each.country())))
                    .toList());
        }
    }

    private static String countryName(String code) {
        return new Locale.Builder()
                .setRegion(code.toUpperCase(Locale.ROOT))
                .build()
                .getDisplayCountry(Locale.ENGLISH);
    }

    private void take(String paper, List<Work> works) {
        if (known.has(paper)) {
            batch.put(paper, works.stream().sorted(BY_SOURCE).toList());
        }
        if (batch.size() >= PAPERS_A_BATCH) {
            write();
        }
    }

    private void write() {
        if (batch.isEmpty()) {
            return;
        }
        List<Map<String, Object>> descriptions = new ArrayList<>();
        List<WorkEdges> references = new ArrayList<>();
        List<WorkEdges> code = new ArrayList<>();
        List<WorkEdges> same = new ArrayList<>();
        batch.forEach((paper, works) -> {
            descriptions.add(new PaperDescription(paper, works).row(known.ownDoi(paper), report));
            references.add(WorkEdges.references(paper, works, known));
            code.add(WorkEdges.code(paper, works));
            same.add(WorkEdges.same(paper, works, known));
        });
        graph.write(DESCRIBE, Map.of("rows", descriptions));
        link(references);
        link(code);
        link(same);
        graph.write(DESCRIBE_MENTIONS, Map.of("rows", changedMentions()));
        batch.clear();
    }

    private List<Map<String, Object>> changedMentions() {
        Map<String, List<Mention>> mentions = new HashMap<>();
        graph.read(MENTIONS, Map.of("papers", List.copyOf(batch.keySet())), row -> mentions.computeIfAbsent(
                        row.get("paper").asString(), first -> new ArrayList<>())
                .add(mention(row)));
        List<Map<String, Object>> changes = new ArrayList<>();
        batch.forEach((paper, works) -> changes.addAll(
                new Contributors(paper, mentions.getOrDefault(paper, List.of()), report).changes(works, institutions)));
        return changes;
    }

    private static Mention mention(Record row) {
        return new Mention(
                row.get("name").asString(),
                row.get("printedName").asString(""),
                new HashMap<>(row.get("says").asMap()));
    }

    private void link(List<WorkEdges> edges) {
        if (edges.isEmpty()) {
            return;
        }
        HubEdgeType type = edges.get(0).type();
        graph.write(
                EDGES.render(type),
                Map.of("rows", edges.stream().map(WorkEdges::row).toList()));
        made.merge(type, edges.stream().mapToLong(WorkEdges::size).sum(), Long::sum);
    }

    private static String words(HubEdgeType type) {
        return switch (type) {
            case REFERENCES -> "references between papers";
            case HAS_CODE -> "repositories of papers from other sources";
            case SAME_AS -> "papers that are one work";
            case LOCATED_IN -> "institutions with a country";
            default -> type.name();
        };
    }
}
