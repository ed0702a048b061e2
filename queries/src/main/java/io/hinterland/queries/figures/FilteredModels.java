package io.hinterland.queries.figures;

import io.hinterland.queries.catalog.ValueFilter;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/**
 * The first lines of a statement about the models that pass filters, which it knows as {@code m}. Where a value node is
 * asked for, its models are gone through; else all are.
 */
record FilteredModels(FigureFilters filters) {

    private static final String MODALITY = "EXISTS { (m)-[:HAS_PIPELINE]->()-[:OF_MODALITY]->({key: $modality}) }";

    /** Returns the whole statement, of which a file holds what follows. */
    String cypher(String rest) {
        Optional<ValueFilter> first =
                filters.models().values().keySet().stream().findFirst();
        String match = first.map(
                        filter -> "MATCH (m:Model)-[:%s]->%s".formatted(filter.relationship(), filter.node("")))
                .orElse("MATCH (m:Model)");
        return match + "\nWHERE " + String.join("\n  AND ", conditions(first)) + "\nWITH " + distinct(first) + "m\n"
                + rest;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        filters.models().values().forEach((filter, key) -> parameters.put(filter.word(), key));
        filters.models().kind().ifPresent(kind -> parameters.put("kind", kind.word()));
        filters.models().gated().ifPresent(gated -> parameters.put("gated", gated.word()));
        filters.modality().ifPresent(key -> parameters.put("modality", key));
        filters.createdFrom().ifPresent(day -> parameters.put("createdFrom", moment(day)));
        filters.createdBefore().ifPresent(day -> parameters.put("createdBefore", moment(day)));
        parameters.put("minimumDownloads", filters.models().minimumDownloads());
        parameters.put("minimumLikes", filters.models().minimumLikes());
        return parameters;
    }

    /** @throws io.hinterland.schema.failure.NotFoundException if the graph lacks a node that a filter names */
    void requireNodes(TransactionContext transaction) {
        filters.models().values().forEach((filter, key) -> {
            String find = "MATCH " + filter.node("n") + " RETURN n LIMIT 1";
            if (!transaction.run(find, Map.of(filter.word(), key)).hasNext()) {
                throw filter.reference(key).missing(transaction);
            }
        });
        filters.modality().ifPresent(name -> NodeReference.parse(HubNodeType.MODALITY, name)
                .require(transaction));
    }

    private List<String> conditions(Optional<ValueFilter> first) {
        List<String> conditions = new ArrayList<>(List.of("m.listed"));
        filters.models().kind().ifPresent(kind -> conditions.add("m.kind = $kind"));
        filters.models().gated().ifPresent(gated -> conditions.add("m.gated = $gated"));
        if (filters.models().minimumDownloads() > 0) {
            conditions.add("m.downloads >= $minimumDownloads");
        }
        if (filters.models().minimumLikes() > 0) {
            conditions.add("m.likes >= $minimumLikes");
        }
        filters.createdFrom().ifPresent(day -> conditions.add("m.createdAt >= $createdFrom"));
        filters.createdBefore().ifPresent(day -> conditions.add("m.createdAt < $createdBefore"));
        filters.modality().ifPresent(key -> conditions.add(MODALITY));
        filters.models().values().keySet().stream()
                .filter(filter -> first.filter(filter::equals).isEmpty())
                .map(filter -> "EXISTS { (m)-[:%s]->%s }".formatted(filter.relationship(), filter.node("")))
                .forEach(conditions::add);
        return conditions;
    }

    /** A model may have several varieties of the language that is asked for. */
    private static String distinct(Optional<ValueFilter> first) {
        return first.filter(ValueFilter.LANGUAGE::equals).isPresent() ? "DISTINCT " : "";
    }

    private static ZonedDateTime moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC);
    }
}
