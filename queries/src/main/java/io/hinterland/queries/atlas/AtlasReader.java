package io.hinterland.queries.atlas;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a map as {@link AtlasWriter} writes it. */
final class AtlasReader {

    private final DataInputStream in;

    AtlasReader(DataInputStream in) {
        this.in = in;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    AtlasModels models() throws IOException {
        AtlasLineage lineage = new AtlasLineage(texts().toArray(new String[0]), numbers(), numbers(), numbers());
        return new AtlasModels(
                lineage,
                numbers(),
                bytes(),
                new AtlasCodes(bytes(), bytes(), bytes(), bytes(), bytes()),
                in.readInt(),
                new AtlasIndex.Legend(texts(), texts(), texts(), texts(), texts()));
    }

    Placement placement(String[] ids) throws IOException {
        Positions positions = new Positions(places(), places());
        int[] roots = numbers();
        Placement.Circles circles = Placement.Circles.none(roots.length);
        for (int model = 0; model < roots.length; model++) {
            if (roots[model] == model) {
                circles.put(model, in.readDouble(), in.readDouble(), in.readDouble());
            }
        }
        return new Placement(ids, positions, roots, circles);
    }

    private List<String> texts() throws IOException {
        int size = in.readInt();
        String joined = text();
        return size == 0 ? List.of() : List.of(joined.split("\n", size));
    }

    private int[] numbers() throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes());
        int[] numbers = new int[buffer.remaining() / Integer.BYTES];
        buffer.asIntBuffer().get(numbers);
        return numbers;
    }

    private float[] places() throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes());
        float[] places = new float[buffer.remaining() / Float.BYTES];
        buffer.asFloatBuffer().get(places);
        return places;
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new EOFException("The file ends before its time");
        }
        return bytes;
    }
}
