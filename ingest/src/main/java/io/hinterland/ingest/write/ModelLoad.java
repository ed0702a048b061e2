package io.hinterland.ingest.write;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.model.ModelCleaner;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.Settling;
import io.hinterland.ingest.source.JsonRecord;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Loads models from listings: reads, cleans and writes the records, marks the models that a complete listing lacks as
 * gone, and settles the network. A load that broke off is mended by loading again.
 */
public final class ModelLoad {

    private final Graph graph;
    private final LoadOptions options;
    private final LoadReport report;
    private final Progress progress;
    private final RenamedModels renamed;
    private final TreeMap<LocalDate, Listing> listings = new TreeMap<>();
    private long usable;

    private ModelLoad(Graph graph, LoadOptions options, LoadReport report, Progress progress) {
        this.graph = graph;
        this.options = options;
        this.report = report;
        this.progress = progress;
        this.renamed = RenamedModels.read(graph);
    }

    /**
     * Loads all sources and tells in the report what became of them.
     *
     * @throws InvalidInputException if a source has no date, if the sources of a complete listing have several, or if
     *     no record of any source is usable; the report then says why. Nothing is marked gone.
     */
    public static void run(
            Graph graph, List<Source> sources, LoadOptions options, LoadReport report, Progress progress) {
        Map<Source, LocalDate> days = ListingDays.of(sources, options);
        ModelLoad load = new ModelLoad(graph, options, report, progress);
        load.read(days);
        load.finish(sources.size());
    }

    /**
     * Loads records as they come, dated by the options, and tells in the report what became of them.
     *
     * @throws InvalidInputException if no record is usable; the report then says why. Nothing is marked gone.
     */
    public static void run(Graph graph, Records records, LoadOptions options, LoadReport report, Progress progress) {
        ModelLoad load = new ModelLoad(graph, options, report, progress);
        try (Progress.Work work = progress.start("loading models", Progress.UNKNOWN, "bytes")) {
            load.read(records, options.asOf().orElseThrow(), work);
        }
        load.listings.values().forEach(Listing::write);
        load.finish(1);
    }

    private void read(Map<Source, LocalDate> days) {
        boolean isKnown = days.keySet().stream().noneMatch(source -> source.size() == Source.UNKNOWN_SIZE);
        long total = days.keySet().stream().mapToLong(Source::size).sum();
        try (Progress.Work work = progress.start("loading models", isKnown ? total : Progress.UNKNOWN, "bytes")) {
            days.forEach((source, day) -> read(source, day, work));
        }
        listings.values().forEach(Listing::write);
    }

    private void read(Source source, LocalDate day, Progress.Work work) {
        try (Records records = Records.of(source, report)) {
            read(records, day, work);
        }
    }

    private void read(Records records, LocalDate day, Progress.Work work) {
        ModelCleaner cleaner = new ModelCleaner(report);
        Listing listing = listings.computeIfAbsent(day, first -> new Listing(graph, day, report));
        long shown = 0;
        while (records.hasNext()) {
            JsonRecord record = records.next();
            cleaner.clean(record).map(renamed::follow).ifPresent(model -> {
                usable++;
                listing.add(model, record.place());
            });
            work.advance(records.bytesRead() - shown);
            shown = records.bytesRead();
        }
    }

    private void finish(int sources) {
        if (usable == 0) {
            throw report.nothingUsable(sources);
        }
        markGone();
        new Settling(graph, options.boilerplate(), progress).settleModels(report);
    }

    private void markGone() {
        GoneModels gone = new GoneModels(graph);
        Listing oldest = listings.firstEntry().getValue();
        if (options.complete() && WholeListing.isWhole(report)) {
            report.outcome("models marked gone", gone.afterComplete(oldest.day(), oldest::has));
        } else {
            report.outcome("models marked gone", gone.afterPartial(oldest.day()));
        }
    }
}
