package io.hinterland.bench.measure;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the upsert of a day's changes into a graph that holds the day before, against the plain loop. */
@Command(
        name = "changes",
        description = "Times a day's change set into a loaded graph, against a plain UNWIND … MERGE loop of the same.",
        mixinStandardHelpOptions = true)
public final class MeasureChanges implements Callable<Integer> {

    private static final String NEWEST_DAY = CypherFile.read(MeasureChanges.class, "newest-day");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "A data directory that holds the complete listing of the day before, without a server; it is"
                    + " copied for each run.")
    private Path data = Path.of("");

    @Option(
            names = "--changes",
            required = true,
            paramLabel = "LISTING",
            description = "What the next day added or changed: JSON lines, gzip.")
    private Path changes = Path.of("");

    @Option(
            names = "--whole",
            paramLabel = "LISTING",
            description = "The complete listing of the next day: a sync with it is timed as well.")
    @Nullable
    private Path whole;

    @Option(names = "--runs", description = "Runs of each (default: ${DEFAULT-VALUE}).")
    private int runs = 3;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final RunTimings upsert = new RunTimings();
    private final RunTimings sync = new RunTimings();
    private final RunTimings plain = new RunTimings();
    private final StageTimes stages = new StageTimes();
    private final List<LoadReport> reports = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        for (int run = 0; run < runs; run++) {
            // Each comes first in every other run.
            if (run % 2 == 0) {
                time(upsert, graph -> load(graph, changes, LoadOptions.defaults(), stages));
                time(plain, graph -> PlainLoad.run(graph, changes));
            } else {
                time(plain, graph -> PlainLoad.run(graph, changes));
                time(upsert, graph -> load(graph, changes, LoadOptions.defaults(), stages));
            }
            if (whole != null) {
                Path listing = whole;
                time(sync, graph -> load(graph, listing, LoadOptions.defaults().asComplete(), Progress.silent()));
            }
        }
        print();
        return 0;
    }

    /** What is done to the graph of the day before. */
    @FunctionalInterface
    private interface Update {
        void apply(Graph graph) throws Exception;
    }

    private void time(RunTimings timing, Update update) throws Exception {
        try (FreshGraph fresh = new FreshGraph(ThrowawayFolder.copyOf(data))) {
            timing.add(fresh.processors(), () -> update.apply(fresh.graph()));
        }
    }

    private void load(Graph graph, Path listing, LoadOptions options, Progress progress) {
        LoadReport report = new LoadReport();
        ModelLoad.run(graph, List.of(Source.file(listing)), options.asOf(nextDay(graph)), report, progress);
        reports.add(report);
    }

    private LocalDate nextDay(Graph graph) {
        return graph.readFirst(NEWEST_DAY, Map.of(), row -> row.get("day").asLocalDate())
                .orElseThrow(() -> new InvalidInputException(
                        data + " has taken in no complete listing; load the day before into it with --complete"))
                .plusDays(1);
    }

    private void print() {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%s into %s, %d runs; %s%n", changes, data, runs, MachineDescription.description());
        reports.stream().map(LoadReport::outcomes).distinct().forEach(out::println);
        out.println();
        out.println("| what | median (least–greatest) | processor time, ours | the server's |");
        out.println("|---|---|---|---|");
        out.printf("| the changes, settled and remembered | %s |%n", upsert.cells());
        if (whole != null) {
            out.printf("| sync with the whole listing | %s |%n", sync.cells());
        }
        out.printf("| baseline: plain loop of the changes | %s |%n%n", plain.cells());
        stages.seconds()
                .forEach((task, seconds) ->
                        out.printf(Locale.ROOT, "of the changes, %s: %.1f s on average%n", task, seconds / runs));
        out.printf(
                Locale.ROOT,
                "changes / baseline: %.2f by the clock, %.2f in processor time%n",
                upsert.median() / plain.median(),
                upsert.processorMedian() / plain.processorMedian());
        out.flush();
    }

    /** Which share of a load goes into which of its tasks, by the clock. */
    private static final class StageTimes implements Progress {

        private final Map<String, Double> seconds = new LinkedHashMap<>();

        @Override
        public Work start(String task, long total, String unit) {
            long start = System.nanoTime();
            return new Work() {
                @Override
                public void advance(long done) {}

                @Override
                public void close() {
                    seconds.merge(task, (System.nanoTime() - start) / 1e9, Double::sum);
                }
            };
        }

        Map<String, Double> seconds() {
            return seconds;
        }
    }
}
