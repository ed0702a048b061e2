package io.hinterland.queries.atlas;

import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All models and every edge of lineage as a map, computed once. The same graph gives the same bytes. */
public final class Atlas {

    private final AtlasModels models;
    private final Positions positions;
    private final float extent;
    private final Map<AtlasTile, List<Integer>> tiles = new LinkedHashMap<>();
    private final TileBytes bytes;

    private Atlas(AtlasModels models) {
        this.models = models;
        positions = AtlasLayout.of(models.lineage());
        extent = positions.extent() + 1;
        AtlasTiling.of(models, positions, extent).forEach(content -> tiles.put(content.tile(), content.numbers()));
        bytes = new TileBytes(models, positions);
    }

    /** Reads all models and places them. */
    public static Atlas of(Graph graph) {
        return new Atlas(AtlasReading.of(graph));
    }

    public AtlasIndex index() {
        int[] days = Arrays.stream(models.lineage().created())
                .filter(day -> day != Lineage.UNKNOWN)
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
        return new AtlasPlace(id.value(), positions.x()[model], positions.y()[model]);
    }
}
