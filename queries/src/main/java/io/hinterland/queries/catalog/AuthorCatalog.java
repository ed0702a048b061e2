package io.hinterland.queries.catalog;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.Key;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The authors of a graph's papers. Safe for use by several threads. */
public final class AuthorCatalog {

    private static final String AUTHOR = CypherFile.read(AuthorCatalog.class, "author");
    private static final String PAPERS = CypherFile.read(AuthorCatalog.class, "author-papers");
    private static final String MODELS = CypherFile.read(AuthorCatalog.class, "author-models");

    private final Graph graph;

    public AuthorCatalog(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns the author of a key, of a printed name, or of a key that is used no more.
     *
     * @throws NotFoundException if the graph does not have the author
     */
    public AuthorDetail get(Key named) {
        return graph.inReadTransaction(transaction -> {
            Object today = new NodeReference(HubNodeType.AUTHOR, named.value())
                    .today(transaction)
                    .key();
            Key key = Key.of(today.toString());
            return detail(
                    transaction, key, transaction.run(AUTHOR, parameters(key)).single());
        });
    }

    private static AuthorDetail detail(TransactionContext transaction, Key key, Record row) {
        Record models = transaction.run(MODELS, parameters(key)).single();
        return new AuthorDetail(
                key.value(),
                row.get("name").asString(key.value()),
                row.get("group").asBoolean(false),
                OptionalColumns.texts(row, "accounts"),
                OptionalColumns.texts(row, "printedNames"),
                OptionalColumns.decimal(row, "confidence"),
                OptionalColumns.text(row, "apart"),
                papers(transaction, key),
                models.get("models").asLong(),
                ModelSummary.read(transaction, OptionalColumns.texts(models, "top")));
    }

    private static List<AuthorDetail.AuthoredPaper> papers(TransactionContext transaction, Key key) {
        return transaction
                .run(PAPERS, parameters(key))
                .list(row -> new AuthorDetail.AuthoredPaper(
                        PaperSummary.of(row),
                        row.get("position").asInt(0),
                        row.get("models").asLong()));
    }

    private static Map<String, Object> parameters(Key key) {
        return Map.of("key", key.value());
    }
}
