package io.hinterland.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.checksum.GraphChecksum;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CypherFileTest {

    @Test
    void findsTheFilesBesideAClassInAFolder() {
        assertThat(CypherFile.readAll(GraphChecksum.class)).containsOnlyKeys("edges", "models", "nodes");
        assertThatThrownBy(() -> CypherFile.readAll(CypherFileTest.class)).hasMessageContaining("CypherFileTest");
    }

    @Test
    void findsTheFilesBesideAClassInAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("some queries.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            add(entries, "io/hinterland/graph/CypherFileTest.class", classFile());
            add(entries, "io/hinterland/graph/one.cypher", "RETURN 1".getBytes(UTF_8));
            add(entries, "io/hinterland/graph/two.cypher", "RETURN 2".getBytes(UTF_8));
            add(entries, "io/hinterland/graph/inner/three.cypher", "RETURN 3".getBytes(UTF_8));
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> packed = loader.loadClass(CypherFileTest.class.getName());

            assertThat(CypherFile.readAll(packed))
                    .containsOnlyKeys("one", "two")
                    .containsEntry("two", "RETURN 2");
        }
    }

    private static byte[] classFile() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(CypherFileTest.class.getResourceAsStream("CypherFileTest.class"))) {
            return file.readAllBytes();
        }
    }

    private static void add(JarOutputStream entries, String name, byte[] content) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(content);
        entries.closeEntry();
    }
}
