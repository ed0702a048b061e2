package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.queries.atlas.Atlas;
import io.hinterland.queries.atlas.StoredAtlas;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of all models after each of several listings, and says how good it is and how far models move. */
@Command(
        name = "atlas",
        description = {
            "Draws the map of all models: time, bytes, quality, and how far models move from one listing to the next.",
            "Moves are told beside those of maps that are drawn anew."
        },
        footer = {
            "",
            "Example: bench/measure atlas --force-directed data/hub/models-2026-08-19.jsonl.gz data/hub/models-2026-08-22.jsonl.gz"
        },
        mixinStandardHelpOptions = true)
public final class MeasureAtlas implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "LISTING", description = "Listings of models, the oldest first.")
    private List<Path> listings = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A data directory without a server, whose graph is drawn first. Listings change it.")
    @Nullable
    private Path data;

    @Option(names = "--changes", description = "The listings are changes of a day, and not complete.")
    private boolean changes;

    @Option(
            names = "--force-directed",
            description =
                    "Draw the models with relatives by Fruchterman and Reingold as well (JGraphT), which takes long.")
    private boolean forceDirected;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Nullable
    private Atlas before;

    @Nullable
    private DrawnMap drawnBefore;

    @Nullable
    private DrawnMap anewBefore;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%s%n%n", MachineDescription.description());
        try (ThrowawayFolder folder = ThrowawayFolder.create()) {
            FreshGraph fresh = new FreshGraph(data == null ? folder : new ThrowawayFolder(data));
            try {
                if (data != null) {
                    draw(fresh.graph(), data, out);
                }
                for (Path listing : listings) {
                    LoadOptions options = LoadOptions.defaults();
                    ModelLoad.run(
                            fresh.graph(),
                            List.of(Source.file(listing)),
                            changes ? options : options.asComplete(),
                            new LoadReport(),
                            Progress.silent());
                    draw(fresh.graph(), listing, out);
                }
            } finally {
                fresh.keep();
            }
        }
        return ExitCode.OK;
    }

    private void draw(Graph graph, Path name, PrintWriter out) throws Exception {
        out.printf("%s%n%n", name);
        Atlas anew = timed("drawn anew, with reading", out, () -> Atlas.of(graph));
        Atlas known = before;
        Atlas next = known == null ? anew : timed("beside the one before, with reading", out, () -> known.after(graph));
        store(next, out);
        DrawnMap drawn = DrawnMap.of(next);
        DrawnMap drawnAnew = known == null ? drawn : DrawnMap.of(anew);
        out.printf(
                Locale.ROOT,
                "%,d models with placeholders, %,d edges, %,d tiles, %,d bytes%n%n",
                drawn.models(),
                drawn.children().length,
                next.index().tiles().size(),
                drawn.bytes());
        out.println("| | neighbours preserved | overlapping | median edge | 9 of 10 edges |");
        out.println("|---|---|---|---|---|");
        out.printf("| this map | %s |%n", MapQuality.of(drawn).cells());
        if (known != null) {
            out.printf("| drawn anew | %s |%n", MapQuality.of(drawnAnew).cells());
        }
        if (forceDirected) {
            DrawnMap related = drawn.related();
            DrawnMap forced = timed("Fruchterman–Reingold", out, () -> ForceDirected.of(related));
            out.printf(
                    "| this map, %,d models with relatives | %s |%n",
                    related.models(), MapQuality.of(related).cells());
            out.printf(
                    "| Fruchterman–Reingold of them | %s |%n",
                    MapQuality.of(forced).cells());
        }
        moves(drawn, drawnAnew, out);
        out.println();
        out.flush();
        before = next;
        drawnBefore = drawn;
        anewBefore = drawnAnew;
    }

    private void moves(DrawnMap drawn, DrawnMap drawnAnew, PrintWriter out) {
        if (drawnBefore != null && anewBefore != null) {
            out.printf(
                    "%n| | models on both | that stay | median move | 99 of 100 | farthest |%n|---|---|---|---|---|---|%n");
            out.printf(
                    "| this map | %s |%n", MapMoves.between(drawnBefore, drawn).cells());
            out.printf(
                    "| drawn anew | %s |%n",
                    MapMoves.between(anewBefore, drawnAnew).cells());
        }
    }

    private static void store(Atlas atlas, PrintWriter out) throws Exception {
        try (ThrowawayFolder folder = ThrowawayFolder.create()) {
            Path file = folder.path().resolve("atlas");
            long start = System.nanoTime();
            new StoredAtlas("", atlas).write(file);
            long written = System.nanoTime();
            if (StoredAtlas.read(file).isEmpty()) {
                throw new IllegalStateException("The map that was written is not read");
            }
            out.printf(
                    Locale.ROOT,
                    "kept: %,d bytes, written in %.1f s, read in %.1f s%n",
                    Files.size(file),
                    (written - start) / 1e9,
                    (System.nanoTime() - written) / 1e9);
        }
    }

    private static <T> T timed(String what, PrintWriter out, Supplier<T> work) {
        long start = System.nanoTime();
        double processor = ProcessorTime.ours();
        T done = work.get();
        System.gc();
        Runtime memory = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of our processor time, then %,d MiB of heap in use%n",
                what,
                (System.nanoTime() - start) / 1e9,
                ProcessorTime.ours() - processor,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
        return done;
    }
}
