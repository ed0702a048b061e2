package io.hinterland.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fixed queries, each in a {@code .cypher} file beside the class that runs it. */
public final class CypherFile {

    private static final String ENDING = ".cypher";

    private CypherFile() {}

    /**
     * Returns the text of {@code name.cypher} from the package of a class.
     *
     * @throws IllegalStateException if the file was not packaged, which is a fault of the build
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name + ENDING)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + ENDING + " beside " + beside.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Returns the texts of all {@code .cypher} files in the package of a class, by their names without the ending.
     *
     * @throws IllegalStateException if there is none, which is a fault of the build
     */
    public static SortedMap<String, String> readAll(Class<?> beside) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : names(beside)) {
            texts.put(name, read(beside, name));
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("No " + ENDING + " file beside " + beside.getName());
        }
        return texts;
    }

    /** A class lies in a folder, or in a jar, whose entries are no files of the file system. */
    private static List<String> names(Class<?> beside) {
        String file = beside.getName().substring(beside.getPackageName().length() + 1) + ".class";
        URL address = Objects.requireNonNull(beside.getResource(file), "A class has a file");
        try {
            if (address.openConnection() instanceof JarURLConnection inJar) {
                Path jar = Path.of(inJar.getJarFileURL().toURI());
                try (FileSystem entries = FileSystems.newFileSystem(jar)) {
                    return names(entries.getPath(inJar.getEntryName()));
                }
            }
            return names(Path.of(address.toURI()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException("The address of a class is malformed", malformed);
        }
    }

    private static List<String> names(Path classFile) throws IOException {
        try (Stream<Path> files = Files.list(classFile.resolveSibling(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
    }
}
