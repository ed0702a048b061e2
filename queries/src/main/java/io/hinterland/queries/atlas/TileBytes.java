package io.hinterland.queries.atlas;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a tile, as graphics hardware takes them: little-endian; three counts (models, edges, bytes of names),
 * then for each model x, y (32-bit floats), downloads (32-bit), day since 1970 (16-bit; 0 unknown), a byte for conflict
 * and one that is 0, and one byte each for kind, modality, licence and owner; for each edge from its models to their
 * parents two ends of x, y, and the child's day in the upper 24 bits of a word with the relation in the lower 8; then
 * the ids in UTF-8 with a line feed after each.
 */
final class TileBytes {

    private static final int HEAD = 3 * Integer.BYTES;
    private static final int MODEL = 5 * Integer.BYTES;
    private static final int EDGE = 6 * Integer.BYTES;
    private static final int DAY_SHIFT = 8;
    /** In the year 2149. */
    private static final int LAST_DAY = 0xFFFF;

    private final AtlasModels models;
    private final Positions positions;
    /** The edges of model {@code m} are from {@code starts[m]} to before {@code starts[m + 1]}. */
    private final int[] starts;

    TileBytes(AtlasModels models, Positions positions) {
        this.models = models;
        this.positions = positions;
        starts = new int[models.lineage().models() + 1];
        for (int child : models.lineage().children()) {
            starts[child + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    byte[] of(List<Integer> tile) {
        StringBuilder ids = new StringBuilder();
        tile.forEach(model -> ids.append(models.lineage().ids()[model]).append('\n'));
        byte[] names = ids.toString().getBytes(StandardCharsets.UTF_8);
        int edges = tile.stream()
                .mapToInt(model -> starts[model + 1] - starts[model])
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + MODEL * tile.size() + EDGE * edges + names.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(tile.size())
                .putInt(edges)
                .putInt(names.length);
        tile.forEach(model -> model(bytes, model));
        for (int model : tile) {
            for (int edge = starts[model]; edge < starts[model + 1]; edge++) {
                int word = day(model) << DAY_SHIFT | models.relations()[edge];
                position(bytes, model).putInt(word);
                position(bytes, models.lineage().parents()[edge]).putInt(word);
            }
        }
        return bytes.put(names).array();
    }

    private void model(ByteBuffer bytes, int model) {
        AtlasCodes codes = models.codes();
        position(bytes, model)
                .putInt(models.downloads()[model])
                .putShort((short) day(model))
                .put(codes.conflicts()[model])
                .put((byte) 0)
                .put(codes.kinds()[model])
                .put(codes.modalities()[model])
                .put(codes.licenses()[model])
                .put(codes.owners()[model]);
    }

    private ByteBuffer position(ByteBuffer bytes, int model) {
        return bytes.putFloat(positions.x()[model]).putFloat(positions.y()[model]);
    }

    private int day(int model) {
        int day = models.lineage().created()[model];
        return day == AtlasLineage.UNKNOWN ? 0 : Math.max(0, Math.min(LAST_DAY, day));
    }
}
