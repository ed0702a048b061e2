package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.source.progress.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Adds to papers what a source knows of their code and of their authors' accounts. A paper whose metadata is missing
 * becomes what the record says; one that is known keeps all it has.
 */
public final class PaperFacts {

    private static final int BATCH = 500;
    private static final String METADATA = CypherFile.read(PaperFacts.class, "paper-metadata");
    private static final String ADD_ACCOUNTS = CypherFile.read(PaperFacts.class, "add-accounts");

    private final Graph graph;
    private final NetworkChanges network;
    private final LoadReport report;

    private PaperFacts(Graph graph, LoadReport report) {
        this.graph = graph;
        this.network = new NetworkChanges(graph, Optional.empty());
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
        PaperSettling.settle(graph, Optional.empty(), facts.network, report, progress);
    }

    private void add(List<JsonRecord> records) {
        PaperCleaner cleaner = new PaperCleaner(report);
        Map<String, PaperRecord> papers = new HashMap<>();
        for (JsonRecord record : records) {
            cleaner.clean(record).ifPresent(paper -> papers.put(paper.id().value(), paper));
        }
        List<PaperRecord> missing = new ArrayList<>();
        List<PaperRecord> known = new ArrayList<>();
        Set<String> withCode = new HashSet<>();
        for (Record row : graph.read(METADATA, Map.of("ids", List.copyOf(papers.keySet())), row -> row)) {
            PaperRecord paper = Objects.requireNonNull(papers.get(row.get("id").asString()));
            (row.get("isKnown").asBoolean() ? known : missing).add(paper);
            if (row.get("hasCode").asBoolean()) {
                withCode.add(paper.id().value());
            }
        }
        new PaperWriter(graph, network).write(missing);
        complete(known, withCode);
        report.countLoaded((long) missing.size() + known.size());
        report.count(Rule.UNCITED_PAPER, (long) papers.size() - missing.size() - known.size());
    }

    private void complete(List<PaperRecord> papers, Set<String> withCode) {
        network.beginPapers();
        graph.inWriteTransaction(transaction -> {
            List<PaperEdge> edges = new ArrayList<>();
            for (PaperRecord paper : papers) {
                if (!withCode.contains(paper.id().value())) {
                    PaperEdge.code(paper).ifPresent(edges::add);
                }
            }
            edges.addAll(accounts(papers, transaction));
            PaperWriter.link(edges, transaction);
            return true;
        });
    }

    /** Stores the accounts of authors for whom the paper names none yet, and returns the edges that follow. */
    private static List<PaperEdge> accounts(List<PaperRecord> papers, TransactionContext transaction) {
        Map<String, PaperRecord.Account> accounts = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PaperRecord paper : papers) {
            for (PaperRecord.Author author : paper.authors()) {
                author.account().ifPresent(account -> {
                    accounts.putIfAbsent(account.key().value(), account);
                    rows.add(Map.of(
                            "paper", paper.id().value(),
                            "printedName", author.printedName(),
                            "account", account.key().value()));
                });
            }
        }
        return transaction
                .run(ADD_ACCOUNTS, Map.of("rows", rows))
                .list(row -> PaperEdge.account(
                        row.get("author").asString(),
                        Objects.requireNonNull(accounts.get(row.get("account").asString()))));
    }
}
