package io.hinterland.bench.measure;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.bulk.BulkLoad;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times bulk loads against the import of the same CSV files, made ready beforehand, in turn. */
@Command(
        name = "bulk",
        description = {
            "Times bulk loads of listings, stage by stage, against an import of the same CSV files made ready beforehand,"
                    + " the start of the server, and the same constraints and indexes.",
            "Of several listings, from small to large, the marginal time a model is told as well."
        },
        mixinStandardHelpOptions = true)
public final class MeasureBulk implements Callable<Integer> {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 22);

    @Parameters(paramLabel = "LISTING", arity = "1..*", description = "In any form that load models takes.")
    private List<Path> listings = List.of();

    @Option(names = "--runs", description = "Runs of each (default: ${DEFAULT-VALUE}).")
    private int runs = 3;

    @Option(
            names = "--no-baseline",
            negatable = true,
            description = "Times the bulk loads alone, for the marginal time a model.")
    private boolean isCompared = true;

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** What the runs of one listing took. */
    private record Runs(long models, StageTimings bulk, StageTimings baseline) {}

    @Override
    public Integer call() throws Exception {
        List<Runs> measured = new ArrayList<>();
        for (Path listing : listings) {
            Runs ofListing = measure(listing);
            measured.add(ofListing);
            print(listing, ofListing);
        }
        for (int larger = 1; larger < measured.size(); larger++) {
            printMarginal(measured.get(larger - 1), measured.get(larger));
        }
        return 0;
    }

    private Runs measure(Path listing) throws Exception {
        StageTimings bulk = new StageTimings();
        StageTimings baseline = new StageTimings();
        long models = 0;
        for (int run = 0; run < runs; run++) {
            try (ThrowawayFolder ready = ThrowawayFolder.create()) {
                ReadyFiles files = new ReadyFiles(ready.path());
                models = load(listing, files, bulk);
                if (isCompared) {
                    baseline.add(importAlone(files));
                }
            }
        }
        return new Runs(models, bulk, baseline);
    }

    private static StageClock importAlone(ReadyFiles files) throws IOException {
        try (ThrowawayFolder fresh = ThrowawayFolder.create()) {
            StageClock clock = new StageClock(() -> {});
            files.importInto(new DataDirectory(fresh.path()), clock);
            return clock;
        }
    }

    private static long load(Path listing, ReadyFiles files, StageTimings bulk) throws Exception {
        LoadReport report = new LoadReport();
        try (ThrowawayFolder fresh = ThrowawayFolder.create()) {
            StageClock clock = new StageClock(() -> files.keep(fresh.path().resolve("import-files")));
            clock.begin("preparing");
            BulkLoad.run(
                    new DataDirectory(fresh.path()),
                    List.of(Source.file(listing)),
                    LoadOptions.defaults().asComplete().asOf(DAY),
                    report,
                    Progress.silent(),
                    clock);
            bulk.add(clock);
        }
        return report.loaded();
    }

    private void print(Path listing, Runs measured) throws Exception {
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %,d models, %,d bytes, %d runs; %s%n%n",
                listing,
                measured.models(),
                Files.size(listing),
                runs,
                MachineDescription.description());
        out.println("| stage | bulk load | share | processor time, ours | baseline |");
        out.println("|---|---|---|---|---|");
        Map<String, Double> stages = new LinkedHashMap<>(measured.bulk().medians());
        Map<String, Double> ofBaseline = measured.baseline().medians();
        Map<String, Double> processors = measured.bulk().processorMedians();
        double total = measured.bulk().total();
        stages.forEach((stage, seconds) -> out.printf(
                Locale.ROOT,
                "| %s | %.1f s | %.0f %% | %.1f s | %s |%n",
                stage,
                seconds,
                100 * seconds / total,
                processors.get(stage),
                ofBaseline.containsKey(stage) ? String.format(Locale.ROOT, "%.1f s", ofBaseline.get(stage)) : ""));
        out.printf(
                Locale.ROOT,
                "| together | %s | 100 %% | %.1f s with its children | %s |%n%n",
                measured.bulk().range(),
                measured.bulk().processorTotal(),
                isCompared ? measured.baseline().range() : "");
        if (isCompared) {
            printRatio(out, measured);
        }
        out.flush();
    }

    private static void printRatio(PrintWriter out, Runs measured) {
        out.printf(
                Locale.ROOT,
                "bulk load / baseline: %.2f by the clock, %.2f in processor time (baseline %.1f s)%n%n",
                measured.bulk().total() / measured.baseline().total(),
                measured.bulk().processorTotal() / measured.baseline().processorTotal(),
                measured.baseline().processorTotal());
    }

    private void printMarginal(Runs smaller, Runs larger) {
        double seconds = larger.bulk().total() - smaller.bulk().total();
        long models = larger.models() - smaller.models();
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "from %,d to %,d models: %.1f µs a model by the clock, %.1f µs in processor time%n",
                smaller.models(),
                larger.models(),
                1e6 * seconds / models,
                1e6 * (larger.bulk().processorTotal() - smaller.bulk().processorTotal()) / models);
        out.flush();
    }
}
