package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sources that people name on the command line. */
public final class Sources {

    private static final List<String> FORMS = List.of(".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet");
    private static final List<String> PACKINGS = List.of("", ".gz", ".zst", ".zip");

    private Sources() {}

    /**
     * Returns a source for each file; for each directory one for each file in it whose name ends as a listing's does,
     * by name; and standard input for {@code -}. What cannot be found or looked into is reported and left out.
     */
    public static List<Source> named(List<String> names, InputStream standardInput, LoadReport report) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                sources.add(Source.standardInput(standardInput));
            } else {
                sources.addAll(files(name, report));
            }
        }
        return sources;
    }

    private static List<Source> files(String name, LoadReport report) {
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(Source.file(path));
            }
            List<Source> sources = directory(path);
            if (sources.isEmpty()) {
                report.fault(
                        Place.whole(name),
                        "holds no file that ends in " + String.join(", ", FORMS)
                                + ", as it is or with .gz or .zst behind");
            }
            return sources;
        } catch (InvalidPathException | IOException unreadable) {
            report.fault(Place.whole(name), ReadFailure.sentence(unreadable));
            return List.of();
        }
    }

    private static List<Source> directory(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Sources::isListing).sorted().map(Source::file).toList();
        }
    }

    private static boolean isListing(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean isNamedSo =
                FORMS.stream().anyMatch(form -> PACKINGS.stream().anyMatch(packing -> name.endsWith(form + packing)));
        return isNamedSo && Files.isRegularFile(file);
    }
}
