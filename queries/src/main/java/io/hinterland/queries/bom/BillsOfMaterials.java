package io.hinterland.queries.bom;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.bom.BillOfMaterials.Parent;
import io.hinterland.queries.bom.BillOfMaterials.Part;
import io.hinterland.queries.bom.BillOfMaterials.Result;
import io.hinterland.queries.family.Ancestry;
import io.hinterland.queries.family.Families;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.ModelKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads bills of materials. Safe for use by several threads. */
public final class BillsOfMaterials {

    private static final String PARTS = CypherFile.read(BillsOfMaterials.class, "parts");
    private static final String NEWEST_SNAPSHOT = CypherFile.read(BillsOfMaterials.class, "newest-snapshot");

    private final Graph graph;
    private final Families families;

    public BillsOfMaterials(Graph graph) {
        this.graph = graph;
        families = new Families(graph);
    }

    /**
     * Returns the bill of a model: itself and everything that it derives from, to the roots.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public BillOfMaterials of(ModelId id) {
        Ancestry ancestry = families.ancestry(id);
        Map<String, List<Parent>> parents = parents(ancestry);
        Map<String, Integer> depths = ancestry.depths();
        List<String> ids = List.copyOf(depths.keySet());
        List<Part> parts = graph.read(PARTS, Map.of("ids", ids), row -> {
            String part = row.get("id").asString();
            return part(row, depths.getOrDefault(part, 0), parents.getOrDefault(part, List.of()));
        });
        Optional<String> asOf =
                graph.read(NEWEST_SNAPSHOT, Map.of(), row -> text(row, "day")).get(0);
        return new BillOfMaterials(ancestry.model(), asOf, parts);
    }

    private static Map<String, List<Parent>> parents(Ancestry ancestry) {
        Map<String, List<Parent>> parents = new HashMap<>();
        ancestry.ancestors().forEach(ancestor -> ancestor.links()
                .forEach(link -> parents.computeIfAbsent(link.of(), child -> new ArrayList<>())
                        .add(new Parent(ancestor.id(), link.relation()))));
        parents.values()
                .forEach(list -> list.sort(Comparator.comparing(Parent::id).thenComparing(Parent::relation)));
        return parents;
    }

    private static Part part(Record row, int depth, List<Parent> parents) {
        List<Result> results = row.get("results")
                .asList(result -> new Result(
                        result.get(0).asString(""),
                        result.get(1).asString(""),
                        result.get(2).asString("")));
        return new Part(
                row.get("id").asString(),
                depth,
                parents,
                text(row, "supplier"),
                text(row, "kind"),
                text(row, "created"),
                text(row, "modified"),
                value(row, "parameters").map(Value::asLong),
                value(row, "co2Grams").map(Value::asDouble),
                row.get("listed").asBoolean(),
                texts(row, "licenses"),
                texts(row, "pipelines"),
                texts(row, "libraries"),
                texts(row, "architectures"),
                texts(row, "datasets"),
                texts(row, "papers"),
                results,
                missing(row, parents));
    }

    private static List<String> missing(Record row, List<Parent> parents) {
        Map<String, Boolean> missing = new LinkedHashMap<>();
        missing.put("supplier", row.get("supplier").isNull());
        missing.put("license", row.get("licenses").isEmpty());
        missing.put("pipeline", row.get("pipelines").isEmpty());
        missing.put("library", row.get("libraries").isEmpty());
        missing.put("architecture", row.get("architectures").isEmpty());
        missing.put("datasets", row.get("datasets").isEmpty());
        missing.put("parameters", row.get("parameters").isNull());
        missing.put("papers", row.get("papers").isEmpty());
        missing.put("results", row.get("results").isEmpty());
        missing.put("carbon", row.get("co2Grams").isNull());
        missing.put("parents", parents.isEmpty() && !text(row, "kind").equals(Optional.of(ModelKind.BASE.word())));
        return missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> texts(Record row, String name) {
        return row.get(name).asList(Value::asString);
    }

    private static Optional<String> text(Record row, String name) {
        return value(row, name).map(Value::asString);
    }

    private static Optional<Value> value(Record row, String name) {
        return Optional.of(row.get(name)).filter(value -> !value.isNull());
    }
}
