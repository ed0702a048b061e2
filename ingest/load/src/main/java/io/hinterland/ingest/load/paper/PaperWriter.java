package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.schema.HubEdgeType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes papers: a record replaces all properties and outgoing edges of its paper, also where it says less than was
 * known. Writing a record again changes nothing. What several papers decide together is left to {@link PaperSettling}.
 */
public final class PaperWriter {

    private static final String UPSERT_PAPERS = CypherFile.read(PaperWriter.class, "upsert-papers");
    private static final CypherTemplate LINK = CypherTemplate.read(PaperWriter.class, "link");

    private final Graph graph;
    private final NetworkChanges network;

    /** @param network where is told that something changes */
    public PaperWriter(Graph graph, NetworkChanges network) {
        this.graph = graph;
        this.network = network;
    }

    /** Writes papers, each once, in one transaction. */
    public void write(List<PaperRecord> papers) {
        network.beginPapers();
        graph.inWriteTransaction(transaction -> {
            transaction
                    .run(
                            UPSERT_PAPERS,
                            Map.of(
                                    "rows",
                                    papers.stream().map(PaperWriter::properties).toList()))
                    .consume();
            link(papers.stream().flatMap(paper -> PaperEdge.of(paper).stream()).toList(), transaction);
            return true;
        });
        papers.forEach(paper -> network.paper(paper.id().value()));
    }

    /**
     * Makes edges, and the nodes they lead to where these are new. The order of the types has those from papers ahead
     * of those from authors, whom the former bring in.
     */
    static void link(List<PaperEdge> edges, TransactionContext transaction) {
        Map<HubEdgeType, List<Map<String, Object>>> rows = edges.stream()
                .collect(Collectors.groupingBy(
                        PaperEdge::type,
                        () -> new EnumMap<>(HubEdgeType.class),
                        Collectors.mapping(PaperEdge::row, Collectors.toList())));
        rows.forEach((type, ofType) ->
                transaction.run(LINK.render(type), Map.of("rows", ofType)).consume());
    }

    /** A property that is null is not stored. */
    private static Map<String, @Nullable Object> properties(PaperRecord paper) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("arxivId", paper.id().value());
        properties.put("title", paper.title());
        properties.put("metadata", "known");
        properties.put("year", paper.dates().year().orElse(null));
        properties.put("published", paper.dates().published().orElse(null));
        properties.put("updated", paper.dates().updated().orElse(null));
        properties.put("doi", paper.doi().orElse(null));
        properties.put("journalReference", paper.journalReference().orElse(null));
        properties.put("withdrawn", paper.withdrawn() ? true : null);
        return properties;
    }
}
