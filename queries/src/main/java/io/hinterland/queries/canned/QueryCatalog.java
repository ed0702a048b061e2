package io.hinterland.queries.canned;

import io.hinterland.graph.CypherFile;
import io.hinterland.schema.failure.Nearest;
import io.hinterland.schema.failure.NotFoundException;
import java.util.List;

/**
 * The canned queries in the order in which they are shown.
 *
 * @param queries each with a name of its own
 */
public record QueryCatalog(List<CannedQuery> queries) {

    private static final List<String> NAMES = List.of(
            "segregation",
            "download-ranges",
            "like-ranges",
            "tag-frequencies",
            "range-network",
            "top-models",
            "top-libraries",
            "top-pipelines",
            "top-owners",
            "top-datasets",
            "libraries-by-pipelines",
            "models-for-paper",
            "papers-for-model",
            "similar-papers",
            "models-citing-both",
            "similar-models",
            "most-connected-papers",
            "top-authors",
            "linked-owners",
            "parents",
            "children",
            "most-derived-models",
            "license-changes",
            "models-without-license",
            "model-network",
            "lineage-network",
            "snapshots",
            "risers");

    private static final QueryCatalog PACKAGED = new QueryCatalog(NAMES.stream()
            .map(name -> QueryFile.parse(name, CypherFile.read(QueryCatalog.class, name)))
            .toList());

    public QueryCatalog {
        queries = List.copyOf(queries);
    }

    /** Returns the queries that come with Hinterland. */
    public static QueryCatalog packaged() {
        return PACKAGED;
    }

    /** @throws NotFoundException if there is no such query; names those that there are */
    public CannedQuery named(String name) {
        return queries.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no query '" + name + "'; there are "
                        + String.join(", ", names()) + Nearest.hint(name, names())));
    }

    private List<String> names() {
        return queries.stream().map(CannedQuery::name).toList();
    }
}
