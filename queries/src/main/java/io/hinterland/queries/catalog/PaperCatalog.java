package io.hinterland.queries.catalog;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.value.CitationRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The papers of a graph. Safe for use by several threads. */
public final class PaperCatalog {

    private static final String PAPER = CypherFile.read(PaperCatalog.class, "paper");
    private static final String EXISTS = CypherFile.read(PaperCatalog.class, "paper-exists");
    private static final String AUTHORS = CypherFile.read(PaperCatalog.class, "paper-authors");
    private static final String CITATIONS = CypherFile.read(PaperCatalog.class, "paper-citations");

    private final Graph graph;

    public PaperCatalog(Graph graph) {
        this.graph = graph;
    }

    /** @throws NotFoundException if the graph does not have it */
    public PaperDetail get(ArxivId id) {
        return graph.inReadTransaction(transaction -> {
            require(transaction, id);
            return detail(transaction.run(PAPER, Map.of("arxivId", id.value())).single());
        });
    }

    /**
     * Returns the authors in the order of the paper; none where its metadata is missing.
     *
     * @throws NotFoundException if the graph does not have the paper
     */
    public List<PaperAuthor> authors(ArxivId id) {
        return graph.inReadTransaction(transaction -> {
            require(transaction, id);
            return transaction.run(AUTHORS, Map.of("arxivId", id.value())).list(PaperCatalog::author);
        });
    }

    /**
     * Returns a page of the listed models that cite a paper, those with most downloads first.
     *
     * @param role only citations of this role; empty for all, boilerplate included
     * @param limit 1 to {@value ModelSearch#MOST}
     * @throws NotFoundException if the graph does not have the paper
     * @throws io.hinterland.schema.failure.InvalidInputException if the limit is out of bounds or the cursor is none
     */
    public Page<CitingModel> models(ArxivId id, Optional<CitationRole> role, int limit, Optional<String> cursor) {
        ModelSearch search = new ModelSearch(
                Optional.empty(), ModelFilters.citing(id.value(), role), ModelSort.DOWNLOADS, limit, cursor);
        return graph.inReadTransaction(
                transaction -> ModelPages.ids(transaction, search).map(ids -> citing(transaction, id, ids)));
    }

    private static List<CitingModel> citing(TransactionContext transaction, ArxivId id, List<String> ids) {
        List<ModelSummary> models = ModelSummary.read(transaction, ids);
        List<Record> citations = transaction
                .run(CITATIONS, Map.of("arxivId", id.value(), "ids", ids))
                .list();
        return IntStream.range(0, models.size())
                .mapToObj(index -> new CitingModel(
                        models.get(index),
                        citations.get(index).get("role").asString(),
                        OptionalColumns.text(citations.get(index), "evidence")))
                .toList();
    }

    private static void require(TransactionContext transaction, ArxivId id) {
        if (!transaction.run(EXISTS, Map.of("arxivId", id.value())).hasNext()) {
            throw new NodeReference(HubNodeType.PAPER, id.value()).missing(transaction);
        }
    }

    private static PaperDetail detail(Record row) {
        return new PaperDetail(
                row.get("arxivId").asString(),
                OptionalColumns.text(row, "title"),
                OptionalColumns.integer(row, "year"),
                OptionalColumns.date(row, "published"),
                OptionalColumns.date(row, "updated"),
                OptionalColumns.text(row, "doi"),
                row.get("metadata").asString("missing"),
                row.get("withdrawn").asBoolean(false),
                OptionalColumns.texts(row, "categories"),
                OptionalColumns.texts(row, "code"),
                row.get("models").asMap(Value::asLong));
    }

    private static PaperAuthor author(Record row) {
        String name = row.get("name").asString();
        return new PaperAuthor(
                row.get("position").asInt(0),
                row.get("key").asString(),
                name,
                row.get("printedName").asString(name),
                row.get("group").asBoolean(false),
                OptionalColumns.texts(row, "accounts"));
    }

    /**
     * A model that cites a paper.
     *
     * @param model the model
     * @param role own, inherited, method, boilerplate or other
     * @param evidence why it has that role
     */
    public record CitingModel(ModelSummary model, String role, Optional<String> evidence) {}

    /**
     * An author of a paper.
     *
     * @param position position among the authors, from 1
     * @param key key by which the author is looked up
     * @param name most common spelling of the name
     * @param printedName spelling on this paper
     * @param group whether it is a group, not a person
     * @param accounts author's accounts on the Hub
     */
    public record PaperAuthor(
            int position, String key, String name, String printedName, boolean group, List<String> accounts) {}

    /**
     * One paper.
     *
     * @param arxivId arXiv id, without version
     * @param title title
     * @param year year of the first version
     * @param published day of the first version
     * @param updated day of the last version
     * @param doi DOI of the published article
     * @param metadata known, or missing: then everything but the id is empty
     * @param withdrawn whether its authors withdrew it
     * @param categories arXiv's categories, the primary one first
     * @param code addresses of code repositories
     * @param models number of listed models that cite it, by role
     */
    public record PaperDetail(
            String arxivId,
            Optional<String> title,
            Optional<Integer> year,
            Optional<LocalDate> published,
            Optional<LocalDate> updated,
            Optional<String> doi,
            String metadata,
            boolean withdrawn,
            List<String> categories,
            List<String> code,
            Map<String, Long> models) {}
}
