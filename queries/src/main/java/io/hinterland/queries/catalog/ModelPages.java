package io.hinterland.queries.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds the ids of a page of models. */
final class ModelPages {

    private static final String MODELS = "MATCH (m:Model) RETURN count(m) AS models";
    private static final int BROAD_SHARE = 20;
    private static final int BROAD_LEAST = 1_000;

    private ModelPages() {}

    static Page<String> ids(TransactionContext transaction, ModelSearch search) {
        Map<ValueFilter, Long> degrees = degrees(transaction, search.filters());
        SearchStatements statements = new SearchStatements(search, start(transaction, degrees));
        if (degrees.containsValue(0L)) {
            return Page.empty();
        }
        List<Record> rows = new ArrayList<>();
        for (String cypher : statements.cypher()) {
            int missing = search.limit() + 1 - rows.size();
            if (missing > 0) {
                rows.addAll(
                        transaction.run(cypher, statements.parameters(missing)).list());
            }
        }
        return page(search, rows);
    }

    /** The row beyond the limit only tells that there is a next page. */
    private static Page<String> page(ModelSearch search, List<Record> rows) {
        boolean more = rows.size() > search.limit();
        List<Record> shown = more ? rows.subList(0, search.limit()) : rows;
        Optional<String> next = more ? Optional.of(cursor(search, shown.get(shown.size() - 1))) : Optional.empty();
        return new Page<>(shown.stream().map(row -> row.get("id").asString()).toList(), next);
    }

    private static String cursor(ModelSearch search, Record last) {
        Value value = last.get("value");
        Optional<String> text =
                value.isNull() ? Optional.empty() : Optional.of(value.asObject().toString());
        return new PageCursor(search.fingerprint(), text, last.get("id").asString()).text();
    }

    /**
     * A filter that one model in twenty or fewer passes leads to those models at once, and they are sorted. Of a
     * broader one many are found soon by going through the models in the order that is asked for, so nothing is sorted.
     */
    private static Optional<ValueFilter> start(TransactionContext transaction, Map<ValueFilter, Long> degrees) {
        Optional<Map.Entry<ValueFilter, Long>> narrowest =
                degrees.entrySet().stream().min(Comparator.comparing(entry -> entry.getValue()));
        if (narrowest.isEmpty() || narrowest.get().getValue() < BROAD_LEAST) {
            return narrowest.map(Map.Entry::getKey);
        }
        long models = transaction.run(MODELS).single().get("models").asLong();
        long broad = Math.max(BROAD_LEAST, models / BROAD_SHARE);
        return narrowest.filter(entry -> entry.getValue() < broad).map(Map.Entry::getKey);
    }

    private static Map<ValueFilter, Long> degrees(TransactionContext transaction, ModelFilters filters) {
        Map<ValueFilter, Long> degrees = new HashMap<>();
        filters.values().forEach((filter, key) -> degrees.put(filter, degree(transaction, filter, key)));
        return degrees;
    }

    private static long degree(TransactionContext transaction, ValueFilter filter, String key) {
        String cypher =
                "MATCH %s RETURN COUNT { (n)<-[:%s]-() } AS models".formatted(filter.node("n"), filter.relationship());
        List<Record> nodes = transaction.run(cypher, Map.of(filter.word(), key)).list();
        if (nodes.isEmpty()) {
            throw filter.reference(key).missing(transaction);
        }
        return nodes.stream().mapToLong(row -> row.get("models").asLong()).sum();
    }
}
