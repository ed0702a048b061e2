package io.hinterland.bench.measure;

import io.hinterland.queries.atlas.Atlas;
import io.hinterland.queries.atlas.AtlasTile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A map as a client has it: read from the bytes of all tiles.
 *
 * @param ids ids of the models
 * @param x where each is
 * @param y where each is
 * @param children for each edge of lineage the number of the model that derives
 * @param parents for each the number of the model that it derives from
 * @param bytes of all tiles together
 */
record DrawnMap(List<String> ids, double[] x, double[] y, int[] children, int[] parents, long bytes) {

    private static final int HEAD = 12;
    private static final int MODEL = 20;
    private static final int EDGE = 24;
    private static final int END = 12;

    static DrawnMap of(Atlas atlas) {
        Reading reading = new Reading();
        for (AtlasTile tile : atlas.index().tiles()) {
            reading.add(atlas.tile(tile.level(), tile.column(), tile.row()));
        }
        return reading.map();
    }

    /** Returns the same lineage with models at other places. */
    DrawnMap at(double[] otherX, double[] otherY) {
        return new DrawnMap(ids, otherX, otherY, children, parents, bytes);
    }

    /** Returns the map without the models that are related to none. */
    DrawnMap related() {
        int[] numbers = new int[models()];
        Arrays.fill(numbers, -1);
        int[] kept = IntStream.concat(Arrays.stream(children), Arrays.stream(parents))
                .distinct()
                .sorted()
                .toArray();
        for (int number = 0; number < kept.length; number++) {
            numbers[kept[number]] = number;
        }
        return new DrawnMap(
                Arrays.stream(kept).mapToObj(ids::get).toList(),
                Arrays.stream(kept).mapToDouble(model -> x[model]).toArray(),
                Arrays.stream(kept).mapToDouble(model -> y[model]).toArray(),
                Arrays.stream(children).map(model -> numbers[model]).toArray(),
                Arrays.stream(parents).map(model -> numbers[model]).toArray(),
                bytes);
    }

    int models() {
        return ids.size();
    }

    double length(int edge) {
        return Math.hypot(x[children[edge]] - x[parents[edge]], y[children[edge]] - y[parents[edge]]);
    }

    /** No two models are at one place, so that an edge's end is known by where it is. */
    private static final class Reading {

        private final List<String> ids = new ArrayList<>();
        private final List<float[]> places = new ArrayList<>();
        private final List<float[]> edges = new ArrayList<>();
        private long bytes;

        void add(byte[] tile) {
            ByteBuffer buffer = ByteBuffer.wrap(tile).order(ByteOrder.LITTLE_ENDIAN);
            int models = buffer.getInt();
            int lines = buffer.getInt();
            int names = buffer.getInt();
            for (int model = 0; model < models; model++) {
                int at = HEAD + model * MODEL;
                places.add(new float[] {buffer.getFloat(at), buffer.getFloat(at + 4)});
            }
            for (int edge = 0; edge < lines; edge++) {
                int at = HEAD + models * MODEL + edge * EDGE;
                edges.add(new float[] {
                    buffer.getFloat(at),
                    buffer.getFloat(at + 4),
                    buffer.getFloat(at + END),
                    buffer.getFloat(at + END + 4)
                });
            }
            new String(tile, tile.length - names, names, StandardCharsets.UTF_8)
                    .lines()
                    .forEach(ids::add);
            bytes += tile.length;
        }

        DrawnMap map() {
            Map<Long, Integer> numbers = new HashMap<>();
            places.forEach(place -> numbers.put(key(place[0], place[1]), numbers.size()));
            return new DrawnMap(
                    ids,
                    places.stream().mapToDouble(place -> place[0]).toArray(),
                    places.stream().mapToDouble(place -> place[1]).toArray(),
                    edges.stream()
                            .mapToInt(edge -> number(numbers, edge[0], edge[1]))
                            .toArray(),
                    edges.stream()
                            .mapToInt(edge -> number(numbers, edge[2], edge[3]))
                            .toArray(),
                    bytes);
        }

        private static int number(Map<Long, Integer> numbers, float x, float y) {
            Integer number = numbers.get(key(x, y));
            if (number == null) {
                throw new IllegalStateException("No model is at the end of an edge, " + x + ", " + y);
            }
            return number;
        }

        private static long key(float x, float y) {
            return (long) Float.floatToIntBits(x) << Integer.SIZE | Float.floatToIntBits(y) & 0xFFFFFFFFL;
        }
    }
}
