package io.hinterland.queries.atlas;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A map that is kept in a file: so that the next start need not read the graph, and that the next listing finds
 * families where they are.
 *
 * @param revision of the graph that it shows
 */
public record StoredAtlas(String revision, Atlas atlas) {

    /** Another number for each change of what is written; files with another one are not read. */
    private static final int FORM = 1;

    /** Writes it whole or not at all. */
    public void write(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path begun = Files.createTempFile(folder, "atlas", ".begun");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(quick(Files.newOutputStream(begun))))) {
            out.writeInt(FORM);
            AtlasWriter writer = new AtlasWriter(out);
            writer.text(revision);
            writer.models(atlas.models());
            writer.placement(atlas.placement());
        } catch (IOException failure) {
            Files.deleteIfExists(begun);
            throw failure;
        }
        Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads one.
     *
     * @return empty if there is none, or one that another version wrote
     * @throws IOException if it cannot be read, or is damaged
     */
    public static Optional<StoredAtlas> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            AtlasReader reader = new AtlasReader(in);
            String revision = reader.text();
            AtlasModels models = reader.models();
            return Optional.of(new StoredAtlas(
                    revision,
                    new Atlas(models, reader.placement(models.lineage().ids()))));
        }
    }

    private static OutputStream quick(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }
}
