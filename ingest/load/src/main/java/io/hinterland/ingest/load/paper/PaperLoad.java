package io.hinterland.ingest.load.paper;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.SourceReading;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * Loads papers from files in every form that models come in. A record replaces what the graph holds of its paper; one
 * without a title says nothing of it and replaces nothing. The records stream.
 */
public final class PaperLoad {

    private final LoadReport report;
    private final PaperIntake intake;

    private PaperLoad(Graph graph, Options options, NetworkChanges network, LoadReport report) {
        this.report = report;
        this.intake = new PaperIntake(graph, options.all(), network, report);
    }

    /**
     * Loads papers and settles what follows from them, which models cite their own papers among it.
     *
     * @param report where records that were rejected, left out, dropped or fixed are counted
     * @throws InvalidInputException if no record of any source tells of a paper; the report then says why
     */
    public static void run(Graph graph, List<Source> sources, Options options, LoadReport report, Progress progress) {
        NetworkChanges network = new NetworkChanges(graph, options.roles());
        PaperLoad load = new PaperLoad(graph, options, network, report);
        load.read(sources, progress);
        if (!load.intake.hasMetAny()) {
            throw report.nothingUsable(sources.size());
        }
        report.countLoaded(load.intake.loaded());
        PaperSettling.settle(graph, options.roles(), network, report, progress);
    }

    private void read(List<Source> sources, Progress progress) {
        SourceReading reading = new SourceReading(sources, source -> Records.ofPapers(source, report));
        reading.run(progress, "loading papers", (source, record) -> intake.take(record));
        intake.write();
    }

    /**
     * How papers are to be loaded.
     *
     * @param all whether papers that no model cites are loaded too
     * @param roles papers that the graph keeps from now on, in place of those that were added to it before
     */
    public record Options(boolean all, Optional<PaperRoles> roles) {

        /** Loads the papers that models cite. */
        public static Options defaults() {
            return new Options(false, Optional.empty());
        }

        public Options withAll() {
            return new Options(true, roles);
        }
    }
}
