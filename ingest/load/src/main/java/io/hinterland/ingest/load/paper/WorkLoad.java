package io.hinterland.ingest.load.paper;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.load.work.WorkIntake;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.OrcidRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.SourceReading;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * Loads what another source than arXiv says of the papers in the graph, from files in that source's own form. The
 * records stream, and those of other papers are left out, so that a dump of all works is read once.
 */
public final class WorkLoad {

    private WorkLoad() {}

    /**
     * Loads records of a source and settles what follows from them, who is who among authors among it.
     *
     * @param report where records that were rejected or left out are counted
     * @throws InvalidInputException if no record of any file is one of the source; the report then says why
     */
    public static void run(Graph graph, WorkSource source, List<Source> files, LoadReport report, Progress progress) {
        WorkIntake intake = new WorkIntake(graph, source, report);
        SourceReading reading = new SourceReading(
                files,
                file -> source == WorkSource.ORCID ? OrcidRecords.open(file, report) : new JsonRecords(file, report));
        reading.run(progress, "loading " + source.title(), (file, record) -> intake.take(record));
        intake.write();
        if (!intake.hasMetAny()) {
            throw report.nothingUsable(files.size());
        }
        report.outcome("papers that " + source.title() + " tells of", intake.papers());
        PaperSettling.settle(graph, Optional.empty(), report, progress);
    }
}
