package io.hinterland.bench.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The cleaning benchmark in the processor time of its thread, for a machine that others use as well. */
@Command(
        name = "cleaning",
        description = "Times reading and cleaning in processor time, against parsing alone.",
        mixinStandardHelpOptions = true)
public final class MeasureCleaning implements Callable<Integer> {

    private static final int WARM_UP = 2;

    @Parameters(paramLabel = "LISTING", description = "JSON lines, gzip.")
    private String listing = "";

    @Option(names = "--runs", description = "Runs of each (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        CleaningBenchmark benchmark = new CleaningBenchmark();
        benchmark.listing = listing;
        benchmark.read();
        // The password is JMH's own: it makes black holes for benchmarks alone otherwise.
        Blackhole sink = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        List<Double> clean = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        List<Double> parse = new ArrayList<>();
        for (int run = -WARM_UP; run < runs; run++) {
            double cleanSeconds = seconds(() -> benchmark.readAndClean(sink));
            double readSeconds = seconds(() -> benchmark.readAlone(sink));
            double parseSeconds = seconds(() -> benchmark.parseAlone(sink));
            if (run >= 0) {
                clean.add(cleanSeconds);
                read.add(readSeconds);
                parse.add(parseSeconds);
            }
        }
        print(median(clean), median(read), median(parse));
        return 0;
    }

    private void print(double clean, double read, double parse) {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%s: %d runs; %s%n%n", listing, runs, MachineDescription.description());
        out.println("| what | median processor time | to the baseline |");
        out.println("|---|---|---|");
        out.printf(Locale.ROOT, "| reading and cleaning | %.2f s | %.2f |%n", clean, clean / parse);
        out.printf(Locale.ROOT, "| reading with places and faults | %.2f s | %.2f |%n", read, read / parse);
        out.printf(Locale.ROOT, "| baseline: gzip and Jackson alone | %.2f s | 1 |%n", parse);
        out.flush();
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static double seconds(Work work) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
