package io.hinterland.queries.catalog;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The models of a graph. Safe for use by several threads. */
public final class ModelCatalog {

    private static final String MODEL = CypherFile.read(ModelCatalog.class, "model");
    private static final String TODAY = CypherFile.read(ModelCatalog.class, "model-today");
    private static final String PAPERS = CypherFile.read(ModelCatalog.class, "model-papers");

    private final Graph graph;

    public ModelCatalog(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns a page of models.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if the text has no word in it, or the cursor is none
     *     of this search
     * @throws NotFoundException if the network has no node that a filter names
     */
    public Page<ModelSummary> search(ModelSearch search) {
        return graph.inReadTransaction(
                transaction -> ModelPages.ids(transaction, search).map(ids -> ModelSummary.read(transaction, ids)));
    }

    /** @throws NotFoundException if the graph does not have it */
    public ModelDetail get(ModelId id) {
        return graph.inReadTransaction(transaction -> transaction.run(MODEL, Map.of("id", id.value())).stream()
                .findFirst()
                .map(ModelCatalog::detail)
                .orElseThrow(() -> missing(transaction, id)));
    }

    /**
     * Returns the papers that a model cites, newest first; those of unknown date last.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public List<CitedPaper> papers(ModelId id) {
        return graph.inReadTransaction(transaction -> {
            return transaction
                    .run(PAPERS, Map.of("id", today(transaction, id).value()))
                    .list(row -> new CitedPaper(
                            PaperSummary.of(row), row.get("role").asString(), OptionalColumns.text(row, "evidence")));
        });
    }

    /**
     * Returns the models that one derives from.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public Relatives parents(ModelId id, Relatives.Reach reach) {
        return relatives(LineageDirection.PARENTS, id, reach);
    }

    /**
     * Returns the models that derive from one.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public Relatives children(ModelId id, Relatives.Reach reach) {
        return relatives(LineageDirection.CHILDREN, id, reach);
    }

    private Relatives relatives(LineageDirection lineage, ModelId id, Relatives.Reach reach) {
        return graph.inReadTransaction(transaction -> lineage.of(transaction, today(transaction, id), reach));
    }

    /** Returns the id that a model has today; people also know it by those that it had. */
    private static ModelId today(TransactionContext transaction, ModelId id) {
        return transaction.run(TODAY, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> ModelId.parse(row.get("id").asString()))
                .orElseThrow(() -> missing(transaction, id));
    }

    private static NotFoundException missing(TransactionContext transaction, ModelId id) {
        return new NodeReference(HubNodeType.MODEL, id.value()).missing(transaction);
    }

    private static ModelDetail detail(Record row) {
        return new ModelDetail(
                row.get("id").asString(),
                OptionalColumns.text(row, "owner"),
                OptionalColumns.text(row, "kind"),
                OptionalColumns.texts(row, "libraries"),
                OptionalColumns.texts(row, "pipelines"),
                OptionalColumns.texts(row, "licenses"),
                OptionalColumns.texts(row, "languages"),
                OptionalColumns.texts(row, "datasets"),
                OptionalColumns.texts(row, "architectures"),
                OptionalColumns.number(row, "downloads"),
                OptionalColumns.number(row, "likes"),
                OptionalColumns.instant(row, "createdAt"),
                OptionalColumns.instant(row, "lastModified"),
                OptionalColumns.text(row, "gated"),
                OptionalColumns.truth(row, "private"),
                OptionalColumns.number(row, "parameters"),
                OptionalColumns.texts(row, "tags"),
                row.get("listed").asBoolean(),
                OptionalColumns.date(row, "goneSince"),
                OptionalColumns.date(row, "firstSeen"),
                OptionalColumns.date(row, "lastSeen"),
                row.get("papers").asLong(),
                row.get("parents").asLong(),
                row.get("children").asLong());
    }

    /**
     * A paper that a model cites.
     *
     * @param paper the paper
     * @param role own, inherited, method, boilerplate or other
     * @param evidence why it has that role
     */
    public record CitedPaper(PaperSummary paper, String role, Optional<String> evidence) {}
}
