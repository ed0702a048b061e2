package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages in ARCHITECTURE.md names every package of the build, and no other. */
final class PackageTableTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Path ROOT_PACKAGE = Path.of("src", "main", "java", "io", "hinterland");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    @Test
    void namesEveryPackage() throws IOException {
        assertThat(inTable()).isEqualTo(inBuild());
    }

    private static Set<String> inTable() throws IOException {
        return Files.readAllLines(CHECKOUT.resolve("ARCHITECTURE.md")).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[2])
                .flatMap(cell -> NAME.matcher(cell).results().map(name -> name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inBuild() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path root : moduleRoots()) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file ->
                                root.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                        .forEach(packages::add);
            }
        }
        return packages;
    }

    /** Modules are in folders of the checkout, those of an aggregator one level below. */
    private static Set<Path> moduleRoots() throws IOException {
        try (Stream<Path> folders = Files.walk(CHECKOUT, 2)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.resolve(ROOT_PACKAGE))
                    .filter(Files::isDirectory)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
