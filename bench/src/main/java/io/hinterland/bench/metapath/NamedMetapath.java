package io.hinterland.bench.metapath;

import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A metapath that is measured, under a name that says what it asks; a star marks those through hubs. */
record NamedMetapath(String name, Metapath metapath) {

    /** Returns the metapaths of {@code metapaths.txt}, in its order. */
    static List<NamedMetapath> all() {
        try (InputStream file =
                Objects.requireNonNull(NamedMetapath.class.getResourceAsStream("metapaths.txt"), "metapaths.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(NamedMetapath::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static NamedMetapath parse(String line) {
        String[] parts = line.split(" = ", 2);
        return new NamedMetapath(parts[0], Metapath.parse(parts[1], Metagraph.hub()));
    }
}
