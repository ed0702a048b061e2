package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Neo4j's programs lie: {@code lib}, {@code plugins} and {@code conf}, as the {@code neo4j} module gathers them.
 */
public record ServerFolder(Path path) {

    /** The system property that names the folder. */
    public static final String PROPERTY = "hinterland.neo4j.folder";

    /**
     * Returns the folder that the system property names, else {@code neo4j} in the distribution that this class was
     * loaded from.
     *
     * @throws UnavailableException if there is no Neo4j in it, or more than one
     */
    public static ServerFolder find() {
        Path path = Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(ServerFolder::ofDistribution)
                .toAbsolutePath();
        ServerFolder folder = new ServerFolder(path);
        folder.requireOneVersion();
        return folder;
    }

    /** A distribution has our jars in {@code lib} and Neo4j beside it in {@code neo4j}. */
    private static Path ofDistribution() {
        try {
            Path jar = Path.of(ServerFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../../neo4j").normalize();
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void requireOneVersion() {
        List<Path> kernels = kernels();
        if (kernels.isEmpty()) {
            throw new UnavailableException("There is no Neo4j server in " + path
                    + "; build it with ./mvnw package, or name its folder with -D" + PROPERTY + "=FOLDER");
        }
        if (kernels.size() > 1) {
            throw new UnavailableException(
                    path + " holds two versions of Neo4j; build again from scratch with ./mvnw clean package");
        }
    }

    private List<Path> kernels() {
        if (!Files.isDirectory(lib())) {
            return List.of();
        }
        try (Stream<Path> jars = Files.list(lib())) {
            return jars.filter(jar -> jar.getFileName().toString().matches("neo4j-kernel-[0-9].*\\.jar"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path lib() {
        return path.resolve("lib");
    }

    Path plugins() {
        return path.resolve("plugins");
    }

    /** The procedures that count walks, in a folder of their own since they are there only when asked for. */
    Path accelerator() {
        return path.resolve("accelerator");
    }

    /**
     * Java's options that take the classes of a start from an archive, if the build has made one. Java passes over an
     * archive of another Java or of other jars.
     */
    List<String> classData() {
        Path archive = path.resolve("classes.jsa");
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    Path settings() {
        return path.resolve("conf/neo4j.conf");
    }
}
