package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Kills bulk loads at random moments, runs them again, and compares the graphs with that of an undisturbed run. */
@Command(
        name = "killed-bulk",
        description = {
            "Kills bulk loads at random moments, runs them again, and compares the checksums with that of an undisturbed"
                    + " run. Every other time it is the import or the server that is killed, where there is one.",
            "Fails if any graph differs."
        },
        mixinStandardHelpOptions = true)
final class KilledBulk implements Callable<Integer> {

    @Parameters(paramLabel = "LISTING", description = "In any form that load models takes.")
    private Path listing = Path.of("");

    @Option(names = "--kills", description = "How many (default: ${DEFAULT-VALUE}).")
    private int kills = 20;

    @Option(names = "--seed", description = "Of the moments (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        long began = System.nanoTime();
        String undisturbed;
        try (Folder fresh = Folder.create()) {
            undisturbed = finish(fresh.path());
        }
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        out.printf(Locale.ROOT, "undisturbed: %,d ms, %s; %s%n", milliseconds, undisturbed, Machine.description());
        Random random = new Random(seed);
        int equal = 0;
        for (int kill = 0; kill < kills; kill++) {
            try (Folder fresh = Folder.create()) {
                long moment = (long) (random.nextDouble() * milliseconds);
                String victim = kill(fresh.path(), moment, kill % 2 == 1);
                boolean isEqual = finish(fresh.path()).equals(undisturbed);
                equal += isEqual ? 1 : 0;
                out.printf(
                        Locale.ROOT,
                        "%2d: %s killed after %,d ms: %s%n",
                        kill + 1,
                        victim,
                        moment,
                        isEqual ? "the same graph" : "ANOTHER GRAPH");
                out.flush();
            }
        }
        out.printf("%d of %d graphs equal%n", equal, kills);
        out.flush();
        return equal == kills ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Returns what was killed. */
    private String kill(Path directory, long moment, boolean rather) throws IOException, InterruptedException {
        Process load = BulkLoadProcess.start(directory, listing);
        if (load.waitFor(moment, TimeUnit.MILLISECONDS)) {
            return "nothing, for it had ended,";
        }
        Optional<ProcessHandle> child =
                load.children().filter(process -> rather).findFirst();
        child.ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        if (child.isEmpty()) {
            load.destroyForcibly();
        }
        load.waitFor();
        return child.isPresent() ? "Neo4j's process" : "our process";
    }

    /** Runs the load to its end, unless it got there before, and returns the checksum. */
    private String finish(Path directory) throws IOException, InterruptedException {
        List<Integer> expected = List.of(ExitCode.OK, ExitCode.SOFTWARE);
        int status = BulkLoadProcess.start(directory, listing).waitFor();
        if (!expected.contains(status)) {
            throw new IllegalStateException("The load ended with status " + status);
        }
        try (LocalServer server = LocalServer.join(new DataDirectory(directory), ServerOptions.standard());
                Graph graph = server.connect()) {
            return GraphChecksum.of(graph);
        }
    }
}
