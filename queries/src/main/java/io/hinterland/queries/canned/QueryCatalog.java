package io.hinterland.queries.canned;

import io.hinterland.graph.CypherFile;
import io.hinterland.schema.failure.NameSuggestion;
import io.hinterland.schema.failure.NotFoundException;
import java.util.List;

/**
 * The canned queries in the order in which they are shown.
 *
 * @param queries each with a name of its own
 */
public record QueryCatalog(List<CannedQuery> queries) {

    private static final QueryCatalog PACKAGED =
            new QueryCatalog(QueryFile.inOrder(CypherFile.readAll(QueryCatalog.class)).stream()
                    .map(QueryFile::query)
                    .toList());

    public QueryCatalog {
        queries = List.copyOf(queries);
    }

    /** Returns the queries that come with Hinterland: every {@code .cypher} file beside this class. */
    public static QueryCatalog packaged() {
        return PACKAGED;
    }

    /** @throws NotFoundException if there is no such query; names those that there are */
    public CannedQuery named(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "There is no query '" + name + "'; there are " + String.join(", ", names()),
                        NameSuggestion.to(name, names()).stream().toList()));
    }

    private List<String> names() {
        return queries.stream().map(CannedQuery::name).toList();
    }
}
