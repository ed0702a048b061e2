package io.hinterland.bench.measure;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times a load into an empty database against the plain loop, each on a server of its own, in turn. */
@Command(
        name = "load",
        description = "Times a load, loading again, and the checksum, against a plain UNWIND … MERGE loop.",
        mixinStandardHelpOptions = true)
public final class MeasureLoad implements Callable<Integer> {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 22);

    @Parameters(paramLabel = "LISTING", description = "JSON lines, gzip.")
    private Path listing = Path.of("");

    @Option(names = "--runs", description = "Runs of each (default: ${DEFAULT-VALUE}).")
    private int runs = 3;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final RunTimings load = new RunTimings();
    private final RunTimings again = new RunTimings();
    private final RunTimings checksum = new RunTimings();
    private final RunTimings plain = new RunTimings();

    @Override
    public Integer call() throws Exception {
        long models = models();
        for (int run = 0; run < runs; run++) {
            // Each comes first in every other run.
            if (run % 2 == 0) {
                load();
                plain();
            } else {
                plain();
                load();
            }
        }
        print(models);
        return 0;
    }

    private long models() {
        LoadReport report = new LoadReport();
        try (JsonRecords records = new JsonRecords(Source.file(listing), report)) {
            records.forEachRemaining(record -> {});
        }
        if (report.read() == 0) {
            throw new InvalidInputException(listing + " holds no models to load");
        }
        return report.read();
    }

    private void load() throws Exception {
        try (FreshGraph fresh = new FreshGraph()) {
            load.add(fresh.processors(), () -> loadOnce(fresh));
            checksum.add(fresh.processors(), () -> GraphChecksum.of(fresh.graph()));
            again.add(fresh.processors(), () -> loadOnce(fresh));
        }
    }

    private void loadOnce(FreshGraph fresh) {
        ModelLoad.run(
                fresh.graph(),
                List.of(Source.file(listing)),
                LoadOptions.defaults().asComplete().asOf(DAY),
                new LoadReport(),
                Progress.silent());
    }

    private void plain() throws Exception {
        try (FreshGraph fresh = new FreshGraph()) {
            plain.add(fresh.processors(), () -> PlainLoad.run(fresh.graph(), listing));
        }
    }

    private void print(long models) {
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %,d models, %d runs; %s%n%n",
                listing,
                models,
                runs,
                MachineDescription.description());
        out.println("| what | median (least–greatest) | processor time, ours | the server's | models/s |");
        out.println("|---|---|---|---|---|");
        print(out, "load into an empty database", load, models);
        print(out, "the same load again", again, models);
        print(out, "checksum", checksum, models);
        print(out, "baseline: plain loop into an empty database", plain, models);
        out.printf(
                Locale.ROOT,
                "%nload / baseline: %.2f by the clock, %.2f in processor time%n",
                load.median() / plain.median(),
                load.processorMedian() / plain.processorMedian());
        out.flush();
    }

    private static void print(PrintWriter out, String what, RunTimings timing, long models) {
        out.printf(Locale.ROOT, "| %s | %s | %,.0f |%n", what, timing.cells(), models / timing.median());
    }
}
