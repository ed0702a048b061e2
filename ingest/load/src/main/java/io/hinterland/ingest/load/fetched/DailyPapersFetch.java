package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.DailyPapers;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.load.paper.PaperFacts;
import io.hinterland.ingest.load.settle.FinalStep;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Adds what the Hub's daily papers say to the papers that models cite. */
public final class DailyPapersFetch {

    private DailyPapersFetch() {}

    /**
     * Fetches the papers of each day since one.
     *
     * @throws InvalidInputException if the day is in the future
     * @throws UnavailableException if the Hub stops answering; what came is in the graph
     */
    public static void fetch(HubClient client, LocalDate since, Graph graph, LoadReport report, Progress progress) {
        List<JsonRecord> records = new ArrayList<>();
        FinalStep.after(
                () -> DailyPapers.read(
                        client,
                        since,
                        record -> {
                            report.countRead();
                            records.add(record);
                        },
                        report,
                        progress),
                () -> PaperFacts.add(graph, records, report, progress));
    }
}
