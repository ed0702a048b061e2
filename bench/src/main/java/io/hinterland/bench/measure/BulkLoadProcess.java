package io.hinterland.bench.measure;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.ServerFolder;
import io.hinterland.ingest.bulk.BulkLoad;
import io.hinterland.ingest.bulk.Stages;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.write.LoadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A bulk load as a process of its own, which can be killed. */
final class BulkLoadProcess {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 22);

    private BulkLoadProcess() {}

    public static void main(String[] arguments) {
        BulkLoad.run(
                new DataDirectory(Path.of(arguments[0])),
                List.of(Source.file(Path.of(arguments[1]))),
                LoadOptions.defaults().asComplete().asOf(DAY),
                new LoadReport(),
                Progress.silent(),
                Stages.unobserved());
    }

    static Process start(Path directory, Path listing) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-D" + ServerFolder.PROPERTY + "=" + System.getProperty(ServerFolder.PROPERTY),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BulkLoadProcess.class.getName(),
                        directory.toString(),
                        listing.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
