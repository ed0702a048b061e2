package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.history.Counters;
import io.hinterland.ingest.load.history.ModelYears;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Weighs the history of counters: what the store grows by for each change. */
@Command(
        name = "history",
        description = {
            "Writes counters of models that change every day, as a sync does, and weighs the store after each ninety days.",
            "Counters are skewed as the Hub's are, and rise and fall; the weight is that of all store files after the"
                    + " server was stopped, less what an empty database weighs."
        },
        mixinStandardHelpOptions = true)
public final class MeasureHistory implements Callable<Integer> {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int BATCH = 1_000;
    private static final int DAYS_A_ROW = 90;

    @Option(names = "--models", description = "How many (default: ${DEFAULT-VALUE}).")
    private int models = 5_000;

    @Option(names = "--days", description = "On how many days all of them change (default: ${DEFAULT-VALUE}).")
    private int days = 360;

    @Option(names = "--all-time", description = "With downloads of all time, which only some dumps tell.")
    private boolean allTime;

    @Option(names = "--seed", description = "Of the counters (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d models; %s%n%n", models, MachineDescription.description());
        out.println("| days | store, MB | bytes a change | bytes a model |");
        out.println("|---|---|---|---|");
        List<WanderingCounters> all = Stream.iterate(0, number -> number + 1)
                .limit(models)
                .map(number -> new WanderingCounters(seed, number, allTime))
                .toList();
        List<Counters> before =
                new ArrayList<>(all.stream().map(WanderingCounters::next).toList());
        FreshGraph fresh = new FreshGraph();
        ThrowawayFolder folder = fresh.keep();
        long empty = weight(folder);
        for (int day = 1; day < days; day += DAYS_A_ROW) {
            fresh = new FreshGraph(folder);
            int end = Math.min(day + DAYS_A_ROW, days);
            for (int next = day; next < end; next++) {
                write(fresh.graph(), all, before, FIRST.plusDays(next));
            }
            fresh.keep();
            long weight = weight(folder) - empty;
            out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.0f |%n",
                    end,
                    weight / 1e6,
                    (double) weight / models / end,
                    (double) weight / models);
            out.flush();
        }
        folder.close();
        return ExitCode.OK;
    }

    private static void write(Graph graph, List<WanderingCounters> all, List<Counters> before, LocalDate day) {
        for (int begin = 0; begin < all.size(); begin += BATCH) {
            List<ModelYears.CounterChange> changes = new ArrayList<>();
            for (int index = begin; index < Math.min(all.size(), begin + BATCH); index++) {
                WanderingCounters model = all.get(index);
                Counters after = model.next();
                changes.add(new ModelYears.CounterChange(model.model(), FIRST, before.set(index, after), day, after));
            }
            graph.inWriteTransaction(transaction -> {
                new ModelYears(transaction).append(changes);
                return true;
            });
        }
    }

    /** Returns the bytes of the store of a server that was stopped, without the logs of its transactions. */
    private static long weight(ThrowawayFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.path().resolve("data/databases/neo4j"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
