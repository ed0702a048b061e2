package io.hinterland.queries.atlas;

import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All models and every edge of lineage as a map, computed once. The same graph gives the same bytes; the same graph
 * after the same map does, too.
 */
public final class Atlas {

    private final AtlasModels models;
    private final Placement placement;
    private final float extent;
    private final Map<AtlasTile, List<Integer>> tiles = new LinkedHashMap<>();
    private final TileBytes bytes;

    Atlas(AtlasModels models, Placement placement) {
        this.models = models;
        this.placement = placement;
        Positions positions = placement.positions();
        extent = positions.extent() + 1;
        AtlasTiling.of(models, positions, extent).forEach(content -> tiles.put(content.tile(), content.numbers()));
        bytes = new TileBytes(models, positions);
    }

    /** Reads all models and places them. */
    public static Atlas of(Graph graph) {
        return after(Placement.NONE, graph);
    }

    /** Reads all models again, and places those that are new near their families, which stay where they are. */
    public Atlas after(Graph graph) {
        return after(placement, graph);
    }

    private static Atlas after(Placement before, Graph graph) {
        AtlasModels models = AtlasReading.of(graph);
        return new Atlas(models, AtlasLayout.of(models.lineage(), before));
    }

    AtlasModels models() {
        return models;
    }

    Placement placement() {
        return placement;
    }

    public AtlasIndex index() {
        int[] days = Arrays.stream(models.lineage().created())
                .filter(day -> day != AtlasLineage.UNKNOWN)
                .toArray();
        return new AtlasIndex(
                models.listed(),
                models.lineage().models() - models.listed(),
                models.lineage().children().length,
                extent,
                Arrays.stream(days).min().orElse(0),
                Arrays.stream(days).max().orElse(0),
                models.legend(),
                List.copyOf(tiles.keySet()));
    }

    /**
     * Returns the bytes of a tile, whose form docs/atlas.md describes.
     *
     * @throws NotFoundException if there is no such tile, or no model in it
     */
    public byte[] tile(int level, int column, int row) {
        return tiles.entrySet().stream()
                .filter(tile -> tile.getKey().level() == level
                        && tile.getKey().column() == column
                        && tile.getKey().row() == row)
                .findFirst()
                .map(tile -> bytes.of(tile.getValue()))
                .orElseThrow(() -> new NotFoundException("The map has no models in the tile " + level + "/" + column
                        + "/" + row + "; /api/v1/atlas lists those that have"));
    }

    /**
     * Returns where a model is.
     *
     * @throws NotFoundException if it is not on the map
     */
    public AtlasPlace place(ModelId id) {
        int model = Arrays.binarySearch(models.lineage().ids(), id.value());
        if (model < 0) {
            throw new NotFoundException("There is no model '" + id.value() + "' on the map; ids are case-sensitive");
        }
        return new AtlasPlace(
                id.value(),
                placement.positions().x()[model],
                placement.positions().y()[model]);
    }
}
