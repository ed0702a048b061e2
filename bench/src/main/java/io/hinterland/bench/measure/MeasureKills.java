package io.hinterland.bench.measure;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Kills loads at random moments, runs them again, and compares the graphs with that of an undisturbed run. */
@Command(
        name = "kills",
        description = {
            "Kills loads of a complete listing at random moments, runs them again, and compares network and history with"
                    + " those of an undisturbed run. Every other time it is Neo4j that is killed, the import or the server.",
            "Fails if any graph differs."
        },
        mixinStandardHelpOptions = true)
public final class MeasureKills implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "WAY", description = "How it is loaded: bulk, upsert or sync.")
    private LoadProcess.Way way = LoadProcess.Way.UPSERT;

    @Parameters(
            index = "1",
            paramLabel = "LISTING",
            description = "In any form that load models takes; its name tells its day.")
    private Path listing = Path.of("");

    @Option(
            names = "--before",
            paramLabel = "LISTING",
            description = "The complete listing of an earlier day, which the graph holds beforehand.")
    @Nullable
    private Path before;

    @Option(names = "--kills", description = "How many (default: ${DEFAULT-VALUE}).")
    private int kills = 20;

    @Option(
            names = "--fill-disk",
            description = "Fill the disk instead of killing. It is the one of the directory for temporary files, which"
                    + " should be small: -Djava.io.tmpdir.")
    private boolean fillDisk;

    @Option(names = "--seed", description = "Of the moments (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (ThrowawayFolder start = start()) {
            int equal = kill(start);
            print("%d of %d graphs equal, history included", equal, kills);
            return equal == kills ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** Returns the data directory that every load begins with. */
    private ThrowawayFolder start() throws Exception {
        ThrowawayFolder folder = ThrowawayFolder.create();
        if (before != null) {
            load(LoadProcess.Way.UPSERT, folder, before);
        } else if (way == LoadProcess.Way.SYNC) {
            throw new InvalidInputException("A sync needs --before, the listing that the graph holds");
        }
        return folder;
    }

    /** Returns how many graphs were equal. */
    private int kill(ThrowawayFolder start) throws Exception {
        GraphState undisturbed;
        long milliseconds;
        try (ThrowawayFolder fresh = ThrowawayFolder.copyOf(start.path())) {
            milliseconds = undisturbed(fresh);
            undisturbed = GraphState.of(fresh.path());
        }
        print(
                "undisturbed: %,d ms, %s, %,d memories; %s",
                milliseconds,
                undisturbed.checksum(),
                undisturbed.remembered().size(),
                MachineDescription.description());
        Random random = new Random(seed);
        int equal = 0;
        for (int kill = 1; kill <= kills; kill++) {
            long moment = (long) (random.nextDouble() * milliseconds);
            try (ThrowawayFolder fresh = ThrowawayFolder.copyOf(start.path())) {
                String victim = fillDisk ? fillDisk(fresh, moment) : kill(fresh, moment, kill % 2 == 0);
                Optional<String> difference = undisturbed.difference(GraphState.of(fresh.path()));
                equal += difference.isEmpty() ? 1 : 0;
                print("%2d: %s after %,d ms: %s", kill, victim, moment, difference.orElse("the same graph"));
            }
        }
        return equal;
    }

    /** Returns how many milliseconds the load took. */
    private long undisturbed(ThrowawayFolder folder) throws IOException, InterruptedException {
        Process load = LoadProcess.start(way, folder.path(), listing, Redirect.INHERIT);
        long began = System.nanoTime();
        expectSuccess(load);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** Kills a load, or Neo4j under it, and runs it again; returns what was killed. */
    private String kill(ThrowawayFolder folder, long moment, boolean rather) throws IOException, InterruptedException {
        Process load = LoadProcess.start(way, folder.path(), listing, Redirect.DISCARD);
        if (load.waitFor(moment, TimeUnit.MILLISECONDS)) {
            expectSuccess(load);
            return "nothing killed, for it had ended,";
        }
        Optional<ProcessHandle> child =
                load.children().filter(process -> rather).findFirst();
        child.ifPresentOrElse(ProcessHandle::destroyForcibly, load::destroyForcibly);
        if (load.waitFor() != 0) {
            load(way, folder, listing);
        }
        return child.isPresent() ? "Neo4j killed" : "our process killed";
    }

    /** Fills the disk under a load until that has ended, and runs it again; returns what the load said last. */
    private String fillDisk(ThrowawayFolder folder, long moment) throws IOException, InterruptedException {
        try (ThrowawayFolder said = ThrowawayFolder.create()) {
            Path errors = Files.createFile(said.path().resolve("errors"));
            Process load = LoadProcess.start(way, folder.path(), listing, Redirect.to(errors.toFile()));
            load.waitFor(moment, TimeUnit.MILLISECONDS);
            try (Ballast ballast = Ballast.drop()) {
                load.waitFor();
            }
            List<String> lines = Files.readAllLines(errors);
            if (load.exitValue() == 0) {
                return "disk full in vain";
            }
            load(way, folder, listing);
            return "disk full (" + (lines.isEmpty() ? "no words" : lines.get(lines.size() - 1)) + ")";
        }
    }

    private static void load(LoadProcess.Way way, ThrowawayFolder folder, Path listing)
            throws IOException, InterruptedException {
        expectSuccess(LoadProcess.start(way, folder.path(), listing, Redirect.INHERIT));
    }

    private static void expectSuccess(Process load) throws InterruptedException {
        if (load.waitFor() != 0) {
            throw new InvalidInputException("A load that nobody killed has failed; see above");
        }
    }

    private void print(String form, Object... arguments) {
        PrintWriter out = command.commandLine().getOut();
        out.println(String.format(Locale.ROOT, form, arguments));
        out.flush();
    }

    /** A file that takes up nearly all that is left of a disk, until closed. */
    private record Ballast(ThrowawayFolder folder) implements AutoCloseable {

        private static final int MEGABYTE = 1 << 20;

        /** Fills the disk on which folders are created, but for fewer bytes than two megabytes. */
        static Ballast drop() throws IOException {
            ThrowawayFolder folder = ThrowawayFolder.create();
            Path file = folder.path().resolve("ballast");
            byte[] block = new byte[MEGABYTE];
            try (OutputStream out = Files.newOutputStream(file)) {
                while (Files.getFileStore(file).getUsableSpace() > 2 * MEGABYTE) {
                    out.write(block);
                }
            }
            return new Ballast(folder);
        }

        @Override
        public void close() throws IOException {
            folder.close();
        }
    }
}
