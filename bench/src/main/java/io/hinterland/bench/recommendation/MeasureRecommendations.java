package io.hinterland.bench.recommendation;

import io.hinterland.bench.measure.FreshGraph;
import io.hinterland.bench.measure.MachineDescription;
import io.hinterland.bench.measure.SampleLoad;
import io.hinterland.graph.Graph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.queries.recommendation.RecommendationKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds out a tenth of the sample's edges of several kinds, and counts how often recommendations find them. */
@Command(
        name = "recommendations",
        description = {
            "Measures recommendations by edges that were held out of the sample, and learns their weights.",
            "Weights are learned anew with each seed; those printed are their means.",
            "With --latency: how long they take on a loaded graph, against the walks alone."
        },
        mixinStandardHelpOptions = true)
public final class MeasureRecommendations implements Callable<Integer> {

    @Option(names = "--seed", description = "The first seed. Default: ${DEFAULT-VALUE}.")
    private long seed = 20_260_822;

    @Option(names = "--seeds", description = "How many seeds, one after the other. Default: ${DEFAULT-VALUE}.")
    private int seeds = 5;

    @Option(names = "--learn-by", description = "Edges to learn by, at most. Default: ${DEFAULT-VALUE}.")
    private int learnBy = 200;

    @Option(
            names = "--latency",
            paramLabel = "DIR",
            description = "Measure instead how long recommendations and explanations take on the graph in this data"
                    + " directory, with the accelerator.")
    @Nullable
    private Path latency;

    @Option(names = "--without-accelerator", description = "With --latency: by Cypher alone.")
    private boolean withoutAccelerator;

    @Option(names = "--sources", description = "With --latency: nodes of each kind. Default: ${DEFAULT-VALUE}.")
    private int sources = 20;

    @Option(names = "--only", description = "With --latency: one kind of recommendation.")
    @Nullable
    private RecommendationKind only;

    @Option(names = "--runs", description = "With --latency: warm runs of each question. Default: ${DEFAULT-VALUE}.")
    private int runs = 2;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (latency != null) {
            measureLatency(latency);
            return 0;
        }
        PrintWriter progress = command.commandLine().getErr();
        ModelRecords models = ModelRecords.read(SampleLoad.MODELS);
        PaperRecords papers = PaperRecords.read(SampleLoad.PAPERS);
        Collection<HeldOutEdges.Edge> links = new ArrayList<>(models.links());
        links.addAll(papers.links());
        List<MethodComparison> comparisons = Arrays.stream(RecommendationKind.values())
                .map(kind -> new MethodComparison(RecommendationTask.of(kind), learnBy))
                .toList();
        for (long current = seed; current < seed + seeds; current++) {
            progress.println("seed " + current);
            progress.flush();
            HeldOutEdges heldOut = new HeldOutEdges(links, current);
            HubWalks walks = walks(models, papers, heldOut);
            comparisons.forEach(comparison -> comparison.add(walks, heldOut));
        }
        comparisons.forEach(comparison -> comparison.print(command.commandLine().getOut()));
        return 0;
    }

    private void measureLatency(Path data) {
        ServerOptions options = ServerOptions.standard();
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s, %d sources, %d warm runs, %s; %s%n%n",
                data,
                sources,
                runs,
                withoutAccelerator ? "Cypher alone" : "with the accelerator",
                MachineDescription.description());
        AnswerLatency.printHead(out);
        try (LocalServer server = LocalServer.start(
                        new DataDirectory(data), withoutAccelerator ? options : options.withAccelerator());
                Graph graph = server.connect()) {
            AnswerLatency latencies = new AnswerLatency(graph, runs);
            Arrays.stream(RecommendationKind.values())
                    .filter(kind -> only == null || kind == only)
                    .forEach(kind -> latencies.print(kind, sources, out));
        }
    }

    private static HubWalks walks(ModelRecords models, PaperRecords papers, HeldOutEdges heldOut) throws IOException {
        try (FreshGraph fresh = new FreshGraph()) {
            SampleLoad.run(
                    fresh.graph(),
                    RecordLines.source("models-held-out-2026-08-22.jsonl", models.without(heldOut)),
                    RecordLines.source("papers-held-out.jsonl", papers.without(heldOut)));
            return new HubWalks(fresh.graph());
        }
    }
}
