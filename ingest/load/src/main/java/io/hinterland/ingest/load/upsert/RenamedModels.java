package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which models the Hub has under another id than records name them by. */
final class RenamedModels {

    private static final String RENAMED = CypherFile.read(RenamedModels.class, "renamed-models");

    private final Map<String, String> byOldId;

    private RenamedModels(Map<String, String> byOldId) {
        this.byOldId = byOldId;
    }

    static RenamedModels read(Graph graph) {
        Map<String, String> byOldId = new HashMap<>();
        graph.stream(
                RENAMED,
                Map.of(),
                row -> byOldId.put(row.get("old").asString(), row.get("now").asString()));
        return new RenamedModels(byOldId);
    }

    /** Returns the model with its lineage under the ids of today; the edges keep the ids that the record uses. */
    ModelRecord follow(ModelRecord model) {
        if (model.links().stream().noneMatch(this::isRenamed)) {
            return model;
        }
        Map<String, ModelEdge> links = new LinkedHashMap<>();
        for (ModelEdge link : model.links()) {
            ModelEdge now = isRenamed(link) ? follow(link) : link;
            if (!HubEdgeType.LINEAGE.members().contains(link.type())
                    || !now.target().equals(model.id().value())) {
                links.putIfAbsent(now.type() + " " + now.target(), now);
            }
        }
        Map<String, Object> properties = new HashMap<>(model.properties());
        properties.put("kind", kind(links).word());
        return new ModelRecord(model.id(), properties, links.values().stream().toList());
    }

    private boolean isRenamed(ModelEdge link) {
        return HubEdgeType.LINEAGE.members().contains(link.type()) && byOldId.containsKey(link.target());
    }

    private ModelEdge follow(ModelEdge link) {
        return new ModelEdge(
                link.type(), byOldId.getOrDefault(link.target(), link.target()), link.printedName(), link.properties());
    }

    private static ModelKind kind(Map<String, ModelEdge> links) {
        Set<HubEdgeType> types = links.values().stream().map(ModelEdge::type).collect(Collectors.toSet());
        return ModelKind.of(Stream.of(LineageRelation.values())
                .filter(relation -> types.contains(relation.edgeType()))
                .collect(Collectors.toSet()));
    }
}
