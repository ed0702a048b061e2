package io.hinterland.ingest.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * Writes papers: a record replaces all properties and outgoing edges of its paper, also where it says less than was
 * known. Writing a record again changes nothing. What several papers decide together is left to {@link PaperSettling}.
 */
public final class PaperWriter {

    private static final String UPSERT_PAPERS = CypherFile.read(PaperWriter.class, "upsert-papers");
    private static final String LINK_AUTHORS = CypherFile.read(PaperWriter.class, "link-authors");
    private static final String LINK_ACCOUNTS = CypherFile.read(PaperWriter.class, "link-accounts");
    private static final String LINK_CATEGORIES = CypherFile.read(PaperWriter.class, "link-categories");
    private static final String LINK_DATES = CypherFile.read(PaperWriter.class, "link-dates");
    private static final String LINK_REPOSITORIES = CypherFile.read(PaperWriter.class, "link-repositories");

    private final Graph graph;

    public PaperWriter(Graph graph) {
        this.graph = graph;
    }

    /** Writes papers, each once, in one transaction. */
    public void write(List<PaperRecord> papers) {
        graph.inWriteTransaction(transaction -> {
            run(
                    transaction,
                    UPSERT_PAPERS,
                    papers.stream().map(PaperRows::properties).toList());
            run(transaction, LINK_AUTHORS, PaperRows.authors(papers));
            run(transaction, LINK_ACCOUNTS, PaperRows.accounts(papers));
            run(transaction, LINK_CATEGORIES, PaperRows.categories(papers));
            run(transaction, LINK_DATES, PaperRows.dates(papers));
            run(transaction, LINK_REPOSITORIES, PaperRows.repositories(papers));
            return true;
        });
    }

    private static void run(TransactionContext transaction, String query, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            transaction.run(query, Map.of("rows", rows)).consume();
        }
    }
}
