package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.graph.local.StoreImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The CSV files of a bulk load, kept, and what importing them takes that were ready beforehand: the baseline. */
record ReadyFiles(Path folder) {

    private static final String HEADER = ".header.csv";

    /** Keeps the files that lie in a folder, by further links to them. */
    void keep(Path files) {
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Path link = folder.resolve(file.getFileName());
                Files.deleteIfExists(link);
                Files.createLink(link, file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Imports the files into a fresh directory, starts the server and builds constraints and indexes. */
    void importInto(DataDirectory directory, StageClock clock) {
        clock.begin("preparing");
        try (StoreImport store = StoreImport.begin(directory)) {
            clock.begin("import");
            store.run(arguments(), done -> {});
            clock.begin("starting the server");
            try (LocalServer server = store.start(ServerOptions.standard());
                    Graph graph = server.connect()) {
                clock.begin("constraints and indexes");
                GraphSchema.apply(graph);
                clock.begin("stopping the server");
            }
            store.finish();
        }
        clock.end();
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--id-type=integer",
                "--array-delimiter=U+001F",
                "--bad-tolerance=0",
                "--report-file=" + folder.resolve("import.report")));
        try (Stream<Path> all = Files.list(folder)) {
            all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(HEADER))
                    .map(name -> argument(name.substring(0, name.length() - HEADER.length())))
                    .forEach(arguments::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return arguments;
    }

    private String argument(String type) {
        boolean isEdge = type.equals(type.toUpperCase(Locale.ROOT));
        return (isEdge ? "--relationships=" : "--nodes=") + type + "=" + folder.resolve(type + HEADER) + ","
                + folder.resolve(type + ".csv");
    }
}
