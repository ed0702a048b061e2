package io.hinterland.ingest.load.bulk;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.GraphVersion;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.graph.local.StoreImport;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.NameNumbering;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.load.settle.Settling;
import io.hinterland.ingest.load.settle.StoredRoles;
import io.hinterland.ingest.load.upsert.ListingDays;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.WholeListing;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.HubNodeType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Loads one listing into an empty local database by an import, without a server: the graph is the one that
 * {@link io.hinterland.ingest.load.upsert.ModelLoad} makes, constraints and indexes included. A load that broke off, at
 * whatever moment, is begun anew by running it again.
 */
public final class BulkLoad {

    private static final Place LISTING = Place.whole("the listing");

    private final StoreImport store;
    private final LoadOptions options;
    private final LoadReport report;
    private final Progress progress;
    private final StageListener stages;
    private final GraphColumns columns = new GraphColumns();

    private BulkLoad(
            StoreImport store, LoadOptions options, LoadReport report, Progress progress, StageListener stages) {
        this.store = store;
        this.options = options;
        this.report = report;
        this.progress = progress;
        this.stages = stages;
    }

    /**
     * Loads all sources, which must be of one day, and tells in the report what became of them.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if the directory holds a graph, a source has no date
     *     or several have different ones, or no record is usable; the database is then as it was
     * @throws io.hinterland.schema.failure.UnavailableException if a server runs on the directory, the import fails, or
     *     there is no room for it; run again, the load begins anew
     */
    public static void run(
            DataDirectory directory,
            List<Source> sources,
            LoadOptions options,
            LoadReport report,
            Progress progress,
            StageListener stages) {
        ListingDays days = ListingDays.of(sources, options);
        LocalDate day = days.one("--bulk");
        days.tell(report);
        try (StoreImport store = StoreImport.begin(directory)) {
            new BulkLoad(store, options, report, progress, stages).run(sources, day);
            store.finish();
        }
    }

    private void run(List<Source> sources, LocalDate day) {
        Staging staging = stage(sources);
        if (report.loaded() == 0) {
            throw report.nothingUsable(sources.size());
        }
        stages.begin("settling");
        StagedNetwork network = staging.network();
        network.markers().settle(staging.file());
        StagedSettlement settlement = StagedSettlement.of(network, roles(), report);
        Set<String> setAside = settlement.childrenOfDropped();
        ImportFiles files = write(staging, network, settlement, day);
        stages.begin("import");
        importFiles(files);
        makeReady(setAside);
    }

    private Staging stage(List<Source> sources) {
        stages.begin("reading and cleaning");
        Staging staging = new Staging(store.folder().resolve("staged"), report);
        boolean isKnown = sources.stream().noneMatch(source -> source.size() == Source.UNKNOWN_SIZE);
        long total = sources.stream().mapToLong(Source::size).sum();
        try (Progress.Work work = progress.start("cleaning models", isKnown ? total : Progress.UNKNOWN, "bytes")) {
            ParallelCleaning cleaning = new ParallelCleaning(columns, report);
            sources.forEach(source -> cleaning.clean(source, work, staging::add));
        } finally {
            staging.close();
        }
        return staging;
    }

    private ImportFiles write(Staging staging, StagedNetwork network, StagedSettlement settlement, LocalDate day) {
        stages.begin("writing CSV");
        Path folder = store.folder();
        NodeCounts counts = new NodeCounts(network);
        ModelRows rows = new ModelRows(network, settlement, columns, day, counts);
        try (ImportFiles files = new ImportFiles(folder);
                StageFile.Reader staged = staging.file().read();
                Progress.Work work =
                        progress.start("settling models", staging.file().blocks(), "blocks")) {
            OrderedParallelWork.run(staged, rows::of, block -> {
                files.add(block);
                work.advance(1);
            });
            ValueNodes values = new ValueNodes(network, counts, columns, files);
            report.outcome("names, labels and groups set", values.write());
            if (options.complete() && WholeListing.isWhole(report)) {
                values.writeSnapshot(day, report.loaded());
            }
            files.finish(columns);
            report.outcome("models added", report.loaded());
            tell(settlement);
            tellDatasets(network.nodes(HubNodeType.DATASET), counts);
            return files;
        } finally {
            staging.file().delete();
        }
    }

    private PaperRoles roles() {
        PaperRoles shipped = PaperRoles.shipped();
        return options.roles().map(shipped::with).orElse(shipped);
    }

    private void tell(StagedSettlement settlement) {
        settlement.dropped().forEach(edge -> report.count(Rule.LINEAGE_CYCLE, LISTING, edge));
        settlement.verdicts().counts().forEach((role, count) -> report.outcome("citations: " + role.word(), count));
    }

    private void tellDatasets(NameNumbering datasets, NodeCounts counts) {
        IntStream.range(0, datasets.size())
                .filter(number -> counts.isNamed(HubNodeType.DATASET, number))
                .mapToObj(datasets::name)
                .collect(Collectors.groupingBy(id -> id.toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(ids -> ids.size() > 1)
                .forEach(ids -> report.count(Rule.DATASET_IN_ANOTHER_CASE, LISTING, String.join(", ", ids)));
    }

    private void importFiles(ImportFiles files) {
        try (Progress.Work work = progress.start("importing", StoreImport.STEPS, "steps")) {
            AtomicLong shown = new AtomicLong();
            store.run(files.arguments(columns.csv()), done -> work.advance(done - shown.getAndSet(done)));
        }
    }

    /** @param setAside the models of which lineage edges are set aside */
    private void makeReady(Set<String> setAside) {
        stages.begin("starting the server");
        try (LocalServer server = store.start(ServerOptions.standard());
                Graph graph = server.connect();
                Progress.Work work = progress.start("building indexes", Progress.UNKNOWN, "steps")) {
            stages.begin("constraints and indexes");
            GraphVersion.writeCurrent(graph);
            options.roles().ifPresent(added -> StoredRoles.store(graph, added));
            GraphSchema.apply(graph);
            Settling.isDone(graph, setAside);
            stages.begin("stopping the server");
        }
        stages.end();
    }
}
