package io.hinterland.bench.measure;

import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.ServerFolder;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.bulk.BulkLoad;
import io.hinterland.ingest.load.bulk.StageListener;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.load.upsert.Sync;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.HinterlandException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A load of a complete listing as a process of its own, which can be killed. */
final class LoadProcess {

    /** By which way the listing comes into the graph. */
    enum Way {
        BULK,
        UPSERT,
        SYNC
    }

    private static final LoadOptions OPTIONS = LoadOptions.defaults().asComplete();

    private LoadProcess() {}

    public static void main(String[] arguments) {
        DataDirectory directory = new DataDirectory(Path.of(arguments[1]));
        List<Source> sources = List.of(Source.file(Path.of(arguments[2])));
        try {
            if (Way.valueOf(arguments[0]) == Way.BULK) {
                bulk(directory, sources);
            } else {
                write(Way.valueOf(arguments[0]), directory, sources);
            }
        } catch (HinterlandException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void bulk(DataDirectory directory, List<Source> sources) {
        begin();
        BulkLoad.run(directory, sources, OPTIONS, new LoadReport(), Progress.silent(), StageListener.unobserved());
    }

    private static void write(Way way, DataDirectory directory, List<Source> sources) {
        try (OpenGraph open = OpenGraph.openWithSchema(new GraphAddress.Local(directory))) {
            begin();
            if (way == Way.SYNC) {
                Sync.run(open.graph(), sources, OPTIONS, new LoadReport(), Progress.silent());
            } else {
                ModelLoad.run(open.graph(), sources, OPTIONS, new LoadReport(), Progress.silent());
            }
        }
    }

    private static void begin() {
        System.out.println("begins");
    }

    /**
     * Starts the process and returns it when the load begins, or when it has ended before.
     *
     * @param errors where it says what went wrong
     */
    static Process start(Way way, Path directory, Path listing, ProcessBuilder.Redirect errors) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-D" + ServerFolder.PROPERTY + "=" + System.getProperty(ServerFolder.PROPERTY),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadProcess.class.getName(),
                        way.name(),
                        directory.toString(),
                        listing.toString())
                .redirectError(errors)
                .start();
        process.inputReader(StandardCharsets.UTF_8).readLine();
        return process;
    }
}
