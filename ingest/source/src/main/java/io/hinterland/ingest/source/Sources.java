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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources that people name on the command line. */
public final class Sources {

    private static final List<String> FORMS = List.of(".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet");
    private static final List<String> PACKINGS = List.of("", ".gz", ".zst", ".zip", ".xz", ".bz2");

    private static final int MOST_NAMES_SHOWN = 10;

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
            return directory(name, path, report);
        } catch (InvalidPathException | IOException unreadable) {
            report.fault(Place.whole(name), ReadFailure.sentence(unreadable));
            return List.of();
        }
    }

    private static List<Source> directory(String name, Path directory, LoadReport report) throws IOException {
        List<Path> files = files(directory);
        List<Path> listings = files.stream().filter(Sources::isListing).toList();
        if (listings.isEmpty()) {
            report.fault(
                    Place.whole(name),
                    "holds no file that ends in " + String.join(", ", FORMS) + ", as it is or with "
                            + String.join(", ", PACKINGS.subList(1, PACKINGS.size())) + " behind");
        } else if (listings.size() < files.size()) {
            report.note("Files in " + name + " that are not read, since they do not end as a listing does: "
                    + shown(files.stream().filter(file -> !isListing(file)).toList()) + ".");
        }
        return listings.stream().map(Source::file).toList();
    }

    /** Returns the files that are not hidden, by name. */
    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !lowerName(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String shown(List<Path> files) {
        String names = files.stream()
                .limit(MOST_NAMES_SHOWN)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        return files.size() <= MOST_NAMES_SHOWN ? names : names + " and " + (files.size() - MOST_NAMES_SHOWN) + " more";
    }

    private static boolean isListing(Path file) {
        String name = lowerName(file);
        return FORMS.stream().anyMatch(form -> PACKINGS.stream().anyMatch(packing -> name.endsWith(form + packing)));
    }

    private static String lowerName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
