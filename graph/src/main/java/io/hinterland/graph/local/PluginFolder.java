package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one folder that a server finds its procedures in.
 *
 * @param sources the folders whose jars are copied into it, or none where it is used as it stands
 */
record PluginFolder(Path path, List<Path> sources) {

    static PluginFolder of(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        if (options.accelerator()) {
            // Copies, since a build of a checkout replaces the accelerator's jar where it is.
            List<Path> sources = options.graphDataScience()
                    ? List.of(folder.plugins(), folder.accelerator())
                    : List.of(folder.accelerator());
            return new PluginFolder(directory.root().resolve("plugins"), sources);
        }
        return new PluginFolder(
                options.graphDataScience() ? folder.plugins() : directory.root().resolve("no-plugins"), List.of());
    }

    /**
     * Copies what belongs into it, in place of what a former version left there.
     *
     * @throws UnavailableException if there is nothing to copy
     */
    void fill() throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Files.createDirectories(path);
        for (Path jar : jars(path)) {
            Files.delete(jar);
        }
        for (Path source : sources) {
            for (Path jar : jars(source)) {
                Files.copy(jar, path.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnavailableException("There is no folder " + folder + "; build it with ./mvnw package");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
