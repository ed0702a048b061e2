package io.hinterland.ingest.load.bulk;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.ServerFolder;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A program that loads a complete listing in bulk and says which stage it has come to, so that it can be killed there.
 */
final class BulkLoadProcess {

    private BulkLoadProcess() {}

    public static void main(String[] arguments) {
        load(new DataDirectory(Path.of(arguments[0])), Path.of(arguments[1]), new StageListener() {
            @Override
            public void begin(String stage) {
                System.out.println(stage);
            }

            @Override
            public void end() {}
        });
    }

    static void load(DataDirectory directory, Path listing, StageListener stages) {
        LoadOptions options =
                LoadOptions.defaults().asOf(LocalDate.of(2026, 8, 22)).asComplete();
        BulkLoad.run(directory, List.of(Source.file(listing)), options, new LoadReport(), Progress.silent(), stages);
    }

    /** Runs the program until it comes to a stage, and leaves it running. */
    static Process runTo(String stage, DataDirectory directory, Path listing) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-D" + ServerFolder.PROPERTY + "=" + System.getProperty(ServerFolder.PROPERTY),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BulkLoadProcess.class.getName(),
                        directory.root().toString(),
                        listing.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); !stage.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("It ended before " + stage);
            }
        }
        return process;
    }
}
