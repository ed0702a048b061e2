package io.hinterland.bench.program;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.bench.measure.MachineDescription;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times {@code up} on a loaded graph until its first answer, against the bare server until its port is open. */
@Command(
        name = "start",
        description = "Times 'up' on a loaded graph until it answers for a model, against Neo4j alone until its Bolt"
                + " port is open.",
        mixinStandardHelpOptions = true)
public final class MeasureStart implements Callable<Integer> {

    @Mixin
    private Program program = new Program();

    @Option(names = "--runs", description = "Runs of each (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--accelerator", description = "Start with the accelerator, on both sides.")
    private boolean accelerator;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Runs up = new Runs();
    private final Runs bare = new Runs();

    @Override
    public Integer call() throws Exception {
        String request;
        BareServer server;
        try (RunningProgram first = start()) {
            first.await("/health");
            request = "/models/" + anyModel(first);
            server = BareServer.of(first.server(), program.data());
        }
        for (int run = 0; run < runs; run++) {
            // Each comes first in every other run.
            if (run % 2 == 0) {
                up(request);
                server.run(bare);
            } else {
                server.run(bare);
                up(request);
            }
        }
        print();
        return 0;
    }

    private RunningProgram start() throws IOException {
        return accelerator ? RunningProgram.start(program, "--accelerator") : RunningProgram.start(program);
    }

    private static String anyModel(RunningProgram running) throws IOException, InterruptedException {
        return JsonMapper.builder()
                .build()
                .readTree(running.answer("/models?limit=1"))
                .at("/items/0/id")
                .asText();
    }

    private void up(String request) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (RunningProgram running = start()) {
            running.await(request);
            up.add(begin, running.processors());
        }
    }

    private void print() {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%s, %d runs; %s%n%n", program.data(), runs, MachineDescription.description());
        out.println("| what | median (least–greatest) | processor time, all processes |");
        out.println("|---|---|---|");
        out.printf("| up, to the first answer for a model | %s |%n", up.cells());
        out.printf("| baseline: the server alone, to its open Bolt port | %s |%n%n", bare.cells());
        out.printf("up / baseline: %s%n", up.ratioTo(bare));
        out.flush();
    }
}
