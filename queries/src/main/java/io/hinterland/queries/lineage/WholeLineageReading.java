package io.hinterland.queries.lineage;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads all models and their lineage. Values that many models share are held once. */
public final class WholeLineageReading {

    private static final String MODELS = CypherFile.read(WholeLineageReading.class, "models");
    private static final String VALUES = "values";
    private static final String EDGES =
            CypherTemplate.read(WholeLineageReading.class, "edges").render(HubEdgeType.LINEAGE);

    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<Trait, List<String>>> traits = new ArrayList<>();
    private final List<KnownModel> models = new ArrayList<>();

    private WholeLineageReading() {}

    /** Returns all models but old ids of renamed ones, by id, and the lineage between them. */
    public static WholeLineage read(Graph graph) {
        return new WholeLineageReading().of(graph);
    }

    private WholeLineage of(Graph graph) {
        graph.stream(MODELS, Map.of(), row -> {
            numbers.put(row.get("id").asString(), models.size());
            traits.add(new EnumMap<>(Trait.class));
            models.add(model(row, traits.get(models.size())));
        });
        for (Trait trait : Trait.values()) {
            String cypher =
                    CypherTemplate.read(WholeLineageReading.class, VALUES).render(trait.edge());
            graph.stream(cypher, Map.of(), row -> add(trait, row));
        }
        List<WholeLineage.Edge> edges = new ArrayList<>();
        graph.stream(EDGES, Map.of(), row -> {
            Integer child = numbers.get(row.get("child").asString());
            Integer parent = numbers.get(row.get("parent").asString());
            if (child != null && parent != null) {
                edges.add(new WholeLineage.Edge(
                        child, LineageRelation.stored(row.get("relation").asString()), parent));
            }
        });
        return new WholeLineage(models, edges, graph::requireWanted);
    }

    private void add(Trait trait, Record row) {
        Integer model = numbers.get(row.get("id").asString());
        if (model != null) {
            traits.get(model).put(trait, words(row.get(VALUES)));
        }
    }

    private KnownModel model(Record row, Map<Trait, List<String>> values) {
        Value created = row.get("created");
        return new KnownModel(
                row.get("id").asString(),
                row.get("listed").asBoolean(),
                created.isNull() ? KnownModel.UNKNOWN : created.asInt(),
                row.get("downloads").asLong(0),
                row.get("parameters").asLong(0),
                words(row.get("tags")),
                values);
    }

    private List<String> words(Value list) {
        return list.isNull() ? List.of() : list.asList(value -> shared.computeIfAbsent(value.asString(), word -> word));
    }
}
