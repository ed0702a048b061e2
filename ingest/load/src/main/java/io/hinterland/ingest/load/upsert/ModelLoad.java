package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.settle.Settling;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.SourceReading;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads models from listings: reads, cleans and writes the records, marks the models that a complete listing lacks as
 * gone, and settles the network. A load that broke off is fixed by loading again.
 */
public final class ModelLoad {

    private final Graph graph;
    private final LoadOptions options;
    private final LoadReport report;
    private final Progress progress;
    private final RenamedModels renamed;
    private final NetworkChanges network;
    private final Snapshots snapshots;
    private final ModelCleaner cleaner;
    private final TreeMap<LocalDate, Listing> listings = new TreeMap<>();
    private long usable;

    private ModelLoad(Graph graph, NetworkChanges network, LoadOptions options, LoadReport report, Progress progress) {
        this.graph = graph;
        this.network = network;
        this.options = options;
        this.report = report;
        this.progress = progress;
        this.renamed = RenamedModels.read(graph);
        this.snapshots = Snapshots.read(graph);
        this.cleaner = new ModelCleaner(report);
    }

    /**
     * Loads all sources and tells in the report what became of them.
     *
     * @throws InvalidInputException if a source has no date, if the sources of a complete listing have several, or if
     *     no record of any source is usable; the report then says why. Nothing is marked gone.
     * @throws io.hinterland.schema.failure.UnavailableException if another load is under way
     */
    public static void run(
            Graph graph, List<Source> sources, LoadOptions options, LoadReport report, Progress progress) {
        run(graph, sources, options, report, progress, true);
    }

    /**
     * Loads like {@link #run}, but leaves the network to be settled by the load that follows at once: of several
     * listings, the last one decides what the network is.
     */
    public static void runUnsettled(
            Graph graph, List<Source> sources, LoadOptions options, LoadReport report, Progress progress) {
        run(graph, sources, options, report, progress, false);
    }

    private static void run(
            Graph graph,
            List<Source> sources,
            LoadOptions options,
            LoadReport report,
            Progress progress,
            boolean settles) {
        ListingDays days = ListingDays.of(sources, options);
        days.tell(report);
        try (RunLock lock = RunLock.acquire(graph)) {
            NetworkChanges network = new NetworkChanges(graph, options.roles());
            ModelLoad load = new ModelLoad(graph, network, options, report, progress);
            load.read(days);
            load.finish(sources.size(), lock);
            if (settles) {
                load.settle();
            }
        }
    }

    /**
     * Loads records as they come, dated by the options, and tells in the report what became of them.
     *
     * @throws InvalidInputException if no record is usable; the report then says why. Nothing is marked gone.
     */
    public static void run(Graph graph, Records records, LoadOptions options, LoadReport report, Progress progress) {
        run(graph, records, new NetworkChanges(graph, options.roles()), options, report, progress);
    }

    /**
     * Loads records like {@link #run(Graph, Records, LoadOptions, LoadReport, Progress)} after something else was
     * changed, which is settled too.
     */
    public static void run(
            Graph graph,
            Records records,
            NetworkChanges network,
            LoadOptions options,
            LoadReport report,
            Progress progress) {
        try (RunLock lock = RunLock.acquire(graph)) {
            ModelLoad load = new ModelLoad(graph, network, options, report, progress);
            load.read(records, options.asOf().orElseThrow());
            load.finish(1, lock);
            load.settle();
        }
    }

    private void read(ListingDays days) {
        SourceReading reading = new SourceReading(days.sources(), source -> Records.of(source, report));
        reading.run(progress, "loading models", (source, record) -> take(record, days.of(source)));
        listings.values().forEach(Listing::write);
    }

    private void read(Records records, LocalDate day) {
        try (Progress.Work work = progress.start("loading models", Progress.UNKNOWN, "bytes")) {
            SourceReading.read(records, work, record -> take(record, day));
        }
        listings.values().forEach(Listing::write);
    }

    private void take(JsonRecord record, LocalDate day) {
        Listing listing = listings.computeIfAbsent(day, this::listing);
        cleaner.clean(record).map(renamed::follow).ifPresent(model -> {
            usable++;
            listing.add(model, record.place());
        });
    }

    private Listing listing(LocalDate day) {
        return new Listing(graph, new ListingDay(day, options.complete(), snapshots), network, report);
    }

    private void finish(int sources, RunLock lock) {
        if (usable == 0) {
            throw report.nothingUsable(sources);
        }
        lock.require();
        reportOutcomes();
        complete();
    }

    private void settle() {
        new Settling(graph, options.roles(), progress).settleModels(network, report);
    }

    private void reportOutcomes() {
        for (Listing listing : listings.values()) {
            report.count(Rule.OLDER_RECORD, listing.count(ModelChange.Outcome.OLDER));
            for (ModelChange.Outcome outcome :
                    List.of(ModelChange.Outcome.ADDED, ModelChange.Outcome.CHANGED, ModelChange.Outcome.SAME)) {
                report.countLoaded(listing.count(outcome));
                report.outcome(outcome.words(), listing.count(outcome));
            }
        }
    }

    private void complete() {
        if (!options.complete() || !WholeListing.isWhole(report)) {
            return;
        }
        Listing listing = listings.firstEntry().getValue();
        long gone = new GoneModels(graph, listing.day(), network).mark(listing::has);
        report.outcome("models marked gone", gone);
        // From here on the listing counts as taken in.
        Snapshots.add(
                graph,
                listing.day().day(),
                Map.of(
                        "models", listing.size(),
                        "added", listing.count(ModelChange.Outcome.ADDED),
                        "gone", gone,
                        "changed", listing.count(ModelChange.Outcome.CHANGED)));
    }
}
