package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.identity.CodeRepository;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to papers what a source knows of their code and of their authors' accounts. A paper whose metadata is missing
 * becomes what the record says; one that is known keeps all it has.
 */
public final class PaperFacts {

    private static final int BATCH = 500;
    private static final String METADATA = CypherFile.read(PaperFacts.class, "paper-metadata");
    private static final String ADD_FACTS = CypherFile.read(PaperFacts.class, "add-facts");

    private final Graph graph;
    private final LoadReport report;

    private PaperFacts(Graph graph, LoadReport report) {
        this.graph = graph;
        this.report = report;
    }

    /**
     * Adds what records in the form of {@link PaperLoad} say, and settles what follows. Papers that the graph does not
     * have are left out.
     */
    public static void add(Graph graph, List<JsonRecord> records, LoadReport report, Progress progress) {
        PaperFacts facts = new PaperFacts(graph, report);
        for (int start = 0; start < records.size(); start += BATCH) {
            facts.add(records.subList(start, Math.min(start + BATCH, records.size())));
        }
        PaperSettling.settle(graph, PaperRoles.shipped(), report, progress);
    }

    private void add(List<JsonRecord> records) {
        PaperCleaner cleaner = new PaperCleaner(report);
        Map<String, PaperRecord> papers = new HashMap<>();
        for (JsonRecord record : records) {
            cleaner.clean(record).ifPresent(paper -> papers.put(paper.id().value(), paper));
        }
        List<PaperRecord> missing = new ArrayList<>();
        List<PaperRecord> known = new ArrayList<>();
        graph.read(METADATA, Map.of("ids", List.copyOf(papers.keySet())), row -> {
            boolean isKnown = row.get("metadata").asString("missing").equals("known");
            PaperRecord paper = papers.get(row.get("id").asString());
            return (isKnown ? known : missing).add(paper);
        });
        new PaperWriter(graph).write(missing);
        graph.write(
                ADD_FACTS, Map.of("rows", known.stream().map(PaperFacts::row).toList()));
        report.countLoaded((long) missing.size() + known.size());
        report.count(Rule.UNCITED_PAPER, (long) papers.size() - missing.size() - known.size());
    }

    private static Map<String, Object> row(PaperRecord paper) {
        return Map.of(
                "id", paper.id().value(),
                "repositories", paper.code().stream().map(CodeRepository::url).toList(),
                "authors", paper.authors().stream().map(PaperFacts::author).toList());
    }

    private static Map<String, Object> author(PaperRecord.Author author) {
        return Map.of(
                "printedName", author.printedName(),
                "accounts",
                        author.account().stream()
                                .map(account -> Map.of("key", account.key().value(), "name", account.printedName()))
                                .toList());
    }
}
