package io.hinterland.queries.canned;

import io.hinterland.queries.FirstRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.types.Path;

/**
 * One run of a canned query.
 *
 * @param values of its parameters, perhaps a limit among them
 */
record QueryRun(CannedQuery query, Map<String, @Nullable Object> values, TransactionContext transaction) {

    /** More than there can be. */
    private static final long ALL = Integer.MAX_VALUE;

    /** Returns what the limit allows, and whether there is more. */
    CannedQuery.Answer answer(String pasteable) {
        Optional<Long> limit = query.limiting().map(limiting -> (Long) values.get(limiting));
        if (limit.isEmpty()) {
            return answer(values, ALL, pasteable);
        }
        if (!query.isNetwork()) {
            return answer(limitedTo(limit.get() + 1), limit.get(), pasteable);
        }
        // The limit is one of nodes, which says nothing about the number of rows.
        CannedQuery.Answer network = answer(values, ALL, pasteable);
        return count(limitedTo(limit.get() + 1)) > network.rows().size() ? network.asTruncated() : network;
    }

    /** Returns everything, whatever the limit. */
    CannedQuery.Answer whole(String pasteable) {
        return answer(limitedTo(ALL), ALL, pasteable);
    }

    /** Returns the paths of a network. */
    List<Path> paths(boolean limited) {
        return transaction
                .run(query.cypher(), limited ? values : limitedTo(ALL))
                .list(row -> row.get("path").asPath());
    }

    /** Returns how many rows there are, whatever the limit. */
    long rows() {
        return count(limitedTo(ALL));
    }

    private CannedQuery.Answer answer(Map<String, @Nullable Object> limited, long most, String pasteable) {
        Result result = transaction.run(query.cypher(), limited);
        List<String> columns = result.keys();
        FirstRows<List<@Nullable Object>> first = FirstRows.of(result.list(CannedQuery.Answer::cells), most);
        String reason = first.rows().isEmpty() ? query.whenEmpty().orElse("") : "";
        return new CannedQuery.Answer(query.name(), columns, first.rows(), first.truncated(), reason, pasteable);
    }

    private long count(Map<String, @Nullable Object> limited) {
        return transaction
                .run("CALL () {\n" + query.cypher() + "\n}\nRETURN count(*) AS rows", limited)
                .single()
                .get("rows")
                .asLong();
    }

    private Map<String, @Nullable Object> limitedTo(long limit) {
        Map<String, @Nullable Object> limited = new HashMap<>(values);
        query.limiting().ifPresent(limiting -> limited.put(limiting, limit));
        return limited;
    }
}
