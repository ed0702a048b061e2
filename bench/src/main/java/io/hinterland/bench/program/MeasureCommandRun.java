package io.hinterland.bench.program;

import io.hinterland.bench.measure.MachineDescription;
import io.hinterland.bench.measure.ProcessorTime;
import io.hinterland.graph.GraphSettings;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times short commands while {@code up} runs, against Java alone and against the driver alone. */
@Command(
        name = "command",
        description = "Times short commands while 'up' runs, against Java that does nothing, and Java that asks the"
                + " same by the driver alone.",
        mixinStandardHelpOptions = true)
public final class MeasureCommandRun implements Callable<Integer> {

    private static final String FASTER_TO_START = "-XX:TieredStopAtLevel=1";

    @Mixin
    private Program program = new Program();

    @Option(names = "--runs", description = "Runs of each (default: ${DEFAULT-VALUE}).")
    private int runs = 9;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Map<String, Runs> timings = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        try (RunningProgram running = RunningProgram.start(program)) {
            running.await("/health");
            Map<String, ProcessBuilder> processes = processes(running.database());
            for (int run = 0; run <= runs; run++) {
                for (Map.Entry<String, ProcessBuilder> one : processes.entrySet()) {
                    time(one.getValue(), run == 0 ? new Runs() : timings(one.getKey()));
                }
            }
        }
        print();
        return 0;
    }

    /** The first two are what is measured, the others their baselines. */
    private Map<String, ProcessBuilder> processes(GraphSettings database) {
        Map<String, ProcessBuilder> processes = new LinkedHashMap<>();
        processes.put(
                "query segregation", program.command(List.of("query", "segregation", "--data=" + program.data())));
        processes.put("--version", program.command(List.of("--version")));
        processes.put("baseline: the same by the driver alone", driver(database));
        processes.put("baseline: Java alone", Program.quiet(List.of(java(), FASTER_TO_START, "-version")));
        return processes;
    }

    private ProcessBuilder driver(GraphSettings database) {
        String classes = program.lib() + File.separator + "*" + File.pathSeparator
                + System.getProperty("java.class.path").split(File.pathSeparator)[0];
        ProcessBuilder process = Program.quiet(List.of(
                java(),
                FASTER_TO_START,
                "-cp",
                classes,
                DriverProcess.class.getName(),
                database.uri().toString(),
                database.username()));
        process.environment().put(DriverProcess.PASSWORD, database.password());
        return process;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Runs timings(String what) {
        return timings.computeIfAbsent(what, first -> new Runs());
    }

    private static void time(ProcessBuilder process, Runs timing) throws IOException, InterruptedException {
        double before = ProcessorTime.ofEndedChildren();
        long begin = System.nanoTime();
        Program.run(process);
        timing.add(begin, ProcessorTime.ofEndedChildren() - before);
    }

    private void print() {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%s, %d runs; %s%n%n", program.data(), runs, MachineDescription.description());
        out.println("| what | median (least–greatest) | processor time, without the server's |");
        out.println("|---|---|---|");
        timings.forEach((what, timing) -> out.printf("| %s | %s |%n", what, timing.cells()));
        List<Runs> all = List.copyOf(timings.values());
        out.printf("%nquery segregation / driver alone: %s%n", all.get(0).ratioTo(all.get(2)));
        out.printf("--version / Java alone: %s%n", all.get(1).ratioTo(all.get(3)));
        out.flush();
    }
}
