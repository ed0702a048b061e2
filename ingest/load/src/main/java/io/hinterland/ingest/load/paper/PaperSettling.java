package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.identity.AuthorIdentity;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.load.settle.Settling;
import io.hinterland.ingest.load.work.WorkSettling;
import io.hinterland.ingest.source.progress.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several papers decide together, and what other sources say of them: which accounts of authors a paper still
 * names, how an author is shown, and which institutions authors are affiliated with. The outcome depends on the papers
 * that stand in the graph, not on the order in which they came.
 */
public final class PaperSettling {

    private static final int BATCH = 5_000;
    private static final String UNSUPPORTED_ACCOUNTS = CypherFile.read(PaperSettling.class, "unsupported-accounts");
    private static final String AUTHOR_SPELLINGS = CypherFile.read(PaperSettling.class, "author-spellings");
    private static final String LOWER_CASE_DOIS = CypherFile.read(PaperSettling.class, "lower-case-dois");
    private static final String RENAME_AUTHORS = CypherFile.read(PaperSettling.class, "rename-authors");

    private final Graph graph;

    private PaperSettling(Graph graph) {
        this.graph = graph;
    }

    /** Settles what follows from the papers as they stand. */
    public static void settle(Graph graph, Optional<PaperRoles> roles, LoadReport report, Progress progress) {
        NetworkChanges network = new NetworkChanges(graph, roles);
        network.all();
        settle(graph, roles, network, report, progress);
    }

    /**
     * Settles these, and then why models cite the papers.
     *
     * @param roles papers that the graph keeps from now on, in place of those that were added to it before
     * @param network what was changed
     */
    public static void settle(
            Graph graph, Optional<PaperRoles> roles, NetworkChanges network, LoadReport report, Progress progress) {
        network.beginPapers();
        PaperSettling settling = new PaperSettling(graph);
        graph.write(LOWER_CASE_DOIS, Map.of());
        WorkSettling.settle(graph, report);
        AuthorIdentity.settle(graph, report, progress);
        graph.write(UNSUPPORTED_ACCOUNTS, Map.of());
        settling.rename();
        Affiliations.settle(graph, report);
        new Settling(graph, roles, progress).settlePapers(network, report);
    }

    private void rename() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        graph.stream(AUTHOR_SPELLINGS, Map.of(), row -> {
            Map<String, @Nullable Object> author = new HashMap<>();
            author.put("key", row.get("key").asString());
            author.put("name", row.get("commonest").asString());
            rows.add(author);
        });
        for (int start = 0; start < rows.size(); start += BATCH) {
            graph.write(RENAME_AUTHORS, Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
    }
}
