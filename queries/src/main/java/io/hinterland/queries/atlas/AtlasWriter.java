package io.hinterland.queries.atlas;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a map as {@link AtlasReader} reads it. */
final class AtlasWriter {

    private final DataOutputStream out;

    AtlasWriter(DataOutputStream out) {
        this.out = out;
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void models(AtlasModels models) throws IOException {
        AtlasLineage lineage = models.lineage();
        texts(List.of(lineage.ids()));
        numbers(lineage.created());
        numbers(lineage.children());
        numbers(lineage.parents());
        numbers(models.downloads());
        bytes(models.relations());
        AtlasCodes codes = models.codes();
        for (byte[] code :
                new byte[][] {codes.kinds(), codes.modalities(), codes.licenses(), codes.owners(), codes.conflicts()}) {
            bytes(code);
        }
        out.writeInt(models.listed());
        AtlasIndex.Legend legend = models.legend();
        for (List<String> names :
                List.of(legend.kinds(), legend.modalities(), legend.licenses(), legend.owners(), legend.conflicts())) {
            texts(names);
        }
    }

    void placement(Placement placement) throws IOException {
        places(placement.positions().x());
        places(placement.positions().y());
        numbers(placement.roots());
        Placement.Circles circles = placement.circles();
        for (int model = 0; model < placement.roots().length; model++) {
            if (placement.roots()[model] == model) {
                out.writeDouble(circles.x()[model]);
                out.writeDouble(circles.y()[model]);
                out.writeDouble(circles.radius()[model]);
            }
        }
    }

    /** None of them has a line feed. */
    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        text(String.join("\n", texts));
    }

    private void numbers(int[] numbers) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        buffer.asIntBuffer().put(numbers);
        bytes(buffer.array());
    }

    private void places(float[] places) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * places.length);
        buffer.asFloatBuffer().put(places);
        bytes(buffer.array());
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
