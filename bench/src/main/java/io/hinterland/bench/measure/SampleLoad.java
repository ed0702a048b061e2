package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.paper.PaperLoad;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Loads the newest listing of the sample, or one made from it, and the papers of the sample. */
public final class SampleLoad {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 22);
    public static final Path PAPERS = Path.of("data", "arxiv", "papers-cited-by-models.jsonl");

    public static final Path MODELS = Path.of("data", "hub", "models-2026-08-22.jsonl.gz");

    private SampleLoad() {}

    public static void run(Graph graph, Source models, Source papers) {
        ModelLoad.run(
                graph,
                List.of(models),
                LoadOptions.defaults().asComplete().asOf(DAY),
                new LoadReport(),
                Progress.silent());
        PaperLoad.run(graph, List.of(papers), PaperLoad.Options.defaults(), new LoadReport(), Progress.silent());
    }
}
