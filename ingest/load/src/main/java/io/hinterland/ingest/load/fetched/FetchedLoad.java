package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.FetchedModels;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.settle.Settling;
import io.hinterland.ingest.load.upsert.GoneModels;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes to the graph what the Hub said of single models: records, renamed models, and what it does not have. */
final class FetchedLoad {

    private static final String MARK_ASKED = CypherFile.read(FetchedLoad.class, "mark-asked");
    private static final String RENAME = CypherFile.read(FetchedLoad.class, "rename");
    private static final CypherTemplate MOVE_LINEAGE = CypherTemplate.read(FetchedLoad.class, "move-lineage");

    private final Graph graph;
    private final LocalDate day;
    private final LoadReport report;
    private final Progress progress;
    private final NetworkChanges network;

    /** @param day of the answers */
    FetchedLoad(Graph graph, LocalDate day, LoadReport report, Progress progress) {
        this.graph = graph;
        this.day = day;
        this.report = report;
        this.progress = progress;
        this.network = new NetworkChanges(graph, Optional.empty());
    }

    void load(FetchedModels fetched) {
        fetched.renamed().forEach(this::rename);
        markAsked(fetched);
        LoadOptions options = LoadOptions.defaults().asOf(day);
        if (fetched.records().isEmpty()) {
            new Settling(graph, options.roles(), progress).settleModels(network, report);
        } else {
            ModelLoad.run(graph, new FetchedRecords(fetched.records(), report), network, options, report, progress);
        }
    }

    private void markAsked(FetchedModels fetched) {
        List<Map<String, Object>> rows = Stream.concat(
                        fetched.missing().stream().map(id -> Map.<String, Object>of("id", id, "answer", "missing")),
                        fetched.withheld().entrySet().stream()
                                .map(denied -> Map.<String, Object>of(
                                        "id",
                                        denied.getKey(),
                                        "answer",
                                        denied.getValue().word())))
                .toList();
        graph.write(MARK_ASKED, Map.of("rows", rows, "day", day));
        long gone = GoneModels.markDeleted(graph, fetched.missing(), day, network);
        report.outcome("models marked gone", gone);
    }

    /** The node of the new id need not be there yet; its record makes it a listed model. */
    private void rename(String old, String now) {
        network.begin();
        network.all();
        GoneModels.markDeleted(graph, List.of(old), day, network);
        Map<String, Object> names =
                Map.of("old", old, "new", now, "day", day, "fresh", HubNodeType.MODEL.initialProperties(now, now));
        graph.inWriteTransaction(transaction -> {
            transaction.run(RENAME, names).consume();
            for (EdgeType lineage : HubEdgeType.LINEAGE.members()) {
                transaction.run(MOVE_LINEAGE.render(lineage), names).consume();
            }
            return true;
        });
    }
}
