package io.hinterland.queries.statistics;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.GraphVersion;
import io.hinterland.queries.statistics.Overview.Models;
import io.hinterland.queries.statistics.Overview.Papers;
import io.hinterland.queries.statistics.Overview.Tags;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.CitationRole;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads an {@link Overview} in one transaction. Nodes and edges by type come from Neo4j's own counts, at no cost. */
record OverviewReading(TransactionContext transaction) {

    private static final CypherTemplate NODES = CypherTemplate.read(OverviewReading.class, "nodes");
    private static final CypherTemplate EDGES = CypherTemplate.read(OverviewReading.class, "edges");
    private static final String MODELS =
            CypherTemplate.read(OverviewReading.class, "models").render(HubEdgeType.LINEAGE);
    private static final String OWNERS = CypherFile.read(OverviewReading.class, "owners");
    private static final String KINDS = CypherFile.read(OverviewReading.class, "kinds");
    private static final String PAPERS = CypherFile.read(OverviewReading.class, "papers");
    private static final String TAGS = CypherFile.read(OverviewReading.class, "tags");
    private static final String CITATIONS = CypherFile.read(OverviewReading.class, "citations");
    private static final String NEWEST_SNAPSHOT = CypherFile.read(OverviewReading.class, "newest-snapshot");

    Overview read() {
        Map<String, Long> models = counts(MODELS);
        Map<String, Long> kinds = counts(KINDS);
        Map<String, Long> papers = counts(PAPERS);
        Map<String, Long> tags = counts(TAGS);
        Map<String, Long> citations = counts(CITATIONS);
        Map<String, Long> edges = byName(HubEdgeType.values(), HubEdgeType::name, type -> count(EDGES.render(type)));
        return new Overview(
                GraphVersion.of(transaction).number(),
                newestSnapshot(),
                new Models(of(models, "listed"), of(models, "placeholder"), of(models, "gone")),
                count(OWNERS),
                new Papers(of(papers, "known"), of(papers, "missing")),
                new Tags(of(tags, "people"), of(tags, "hub")),
                byName(ModelKind.values(), ModelKind::word, kind -> of(kinds, kind.word())),
                byName(
                        LineageRelation.values(),
                        LineageRelation::hubName,
                        relation -> of(edges, relation.edgeType().name())),
                byName(CitationRole.values(), CitationRole::word, role -> of(citations, role.word())),
                byName(HubNodeType.values(), HubNodeType::label, type -> count(NODES.render(type))),
                edges);
    }

    private static long of(Map<String, Long> counts, String name) {
        return counts.getOrDefault(name, 0L);
    }

    private static <T> Map<String, Long> byName(T[] values, Function<T, String> name, ToLongFunction<T> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> counts.put(name.apply(value), count.applyAsLong(value)));
        return counts;
    }

    private Map<String, Long> counts(String cypher) {
        Map<String, Long> counts = new HashMap<>();
        transaction
                .run(cypher)
                .forEachRemaining(row ->
                        counts.put(row.get("what").asString(), row.get("count").asLong()));
        return counts;
    }

    private long count(String cypher) {
        return transaction.run(cypher).single().get("count").asLong();
    }

    private Optional<LocalDate> newestSnapshot() {
        Value date = transaction.run(NEWEST_SNAPSHOT).single().get("date");
        return date.isNull() ? Optional.empty() : Optional.of(date.asLocalDate());
    }
}
