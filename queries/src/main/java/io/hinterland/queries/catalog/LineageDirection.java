package io.hinterland.queries.catalog;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Lineage in one direction, followed level by level: each model is reached once, where a pattern of variable length
 * would go along every path, of which merges make very many.
 */
enum LineageDirection {
    PARENTS("(near)-[edge:%s]->(far:Model)"),
    CHILDREN("(near)<-[edge:%s]-(far:Model)");

    private static final Comparator<Relatives.Relative> NEAREST_THEN_DOWNLOADS = Comparator.comparingInt(
                    Relatives.Relative::depth)
            .thenComparing(relative -> relative.downloads().orElse(-1L), Comparator.reverseOrder())
            .thenComparing(Relatives.Relative::id);

    private final String cypher;

    LineageDirection(String pattern) {
        String types =
                HubEdgeType.LINEAGE.members().stream().map(EdgeType::name).collect(Collectors.joining("|"));
        cypher = """
                UNWIND $ids AS id
                MATCH (near:Model {id: id})
                MATCH %s
                RETURN near.id AS of, type(edge) AS relation, far.id AS id, far.kind AS kind,
                  far.downloads AS downloads, far.listed AS listed""".formatted(pattern.formatted(types));
    }

    Relatives of(TransactionContext transaction, ModelId id, Relatives.Reach reach) {
        Set<String> seen = new HashSet<>(Set.of(id.value()));
        List<Relatives.Relative> found = new ArrayList<>();
        List<String> near = List.of(id.value());
        for (int depth = 1; depth <= reach.depth() && !near.isEmpty(); depth++) {
            List<Relatives.Relative> level = level(transaction, near, seen, depth);
            found.addAll(level);
            near = level.stream().map(Relatives.Relative::id).toList();
            seen.addAll(near);
        }
        return new Relatives(
                found.size(),
                found.stream()
                        .sorted(NEAREST_THEN_DOWNLOADS)
                        .limit(reach.limit())
                        .toList());
    }

    private List<Relatives.Relative> level(
            TransactionContext transaction, List<String> near, Set<String> seen, int depth) {
        Map<String, List<Record>> rows = new LinkedHashMap<>();
        transaction.run(cypher, Map.of("ids", near)).stream()
                .filter(row -> !seen.contains(row.get("id").asString()))
                .forEach(row -> rows.computeIfAbsent(row.get("id").asString(), id -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(edges -> relative(edges, depth)).toList();
    }

    private static Relatives.Relative relative(List<Record> edges, int depth) {
        Record any = edges.get(0);
        List<Relatives.Relative.Link> links = edges.stream()
                .map(row -> new Relatives.Relative.Link(
                        LineageRelation.stored(row.get("relation").asString()).hubName(),
                        row.get("of").asString()))
                .sorted(Comparator.comparing(Relatives.Relative.Link::of)
                        .thenComparing(Relatives.Relative.Link::relation))
                .toList();
        return new Relatives.Relative(
                any.get("id").asString(),
                depth,
                links,
                OptionalColumns.text(any, "kind"),
                OptionalColumns.number(any, "downloads"),
                any.get("listed").asBoolean());
    }
}
