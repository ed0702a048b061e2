package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings a graph to the state of the newest complete listing. */
public final class Sync {

    private Sync() {}

    /**
     * Takes in the newest of the listings; sources of one day are parts of one listing. Older ones are left alone.
     *
     * @throws InvalidInputException if a source does not tell its day, if the graph has taken in a newer complete
     *     listing, or if no record is usable
     * @throws io.hinterland.schema.failure.UnavailableException if another load is under way
     */
    public static void run(
            Graph graph, List<Source> sources, LoadOptions options, LoadReport report, Progress progress) {
        NewestListing newest = NewestListing.of(sources, options);
        refuseOlder(graph, newest.day());
        int older = sources.size() - newest.sources().size();
        if (older > 0) {
            report.note("Synced with the listing of %s; %,d older %s left alone."
                    .formatted(newest.day(), older, older == 1 ? "source was" : "sources were"));
        }
        ModelLoad.run(graph, newest.sources(), options.asComplete(), report, progress);
    }

    private static void refuseOlder(Graph graph, LocalDate day) {
        newerThan(graph, day).ifPresent(newer -> {
            throw new InvalidInputException("The graph already has the complete listing of " + newer
                    + ", which is newer than this of " + day
                    + "; sync with a newer one, or add what only the older one has with: hinterland load models");
        });
    }

    /** Returns the day of a complete listing that the graph has taken in and that is newer than a day. */
    public static Optional<LocalDate> newerThan(Graph graph, LocalDate day) {
        return Snapshots.read(graph).firstAfter(day);
    }
}
