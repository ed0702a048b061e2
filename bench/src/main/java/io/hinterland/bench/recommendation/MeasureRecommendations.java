package io.hinterland.bench.recommendation;

import io.hinterland.bench.measure.FreshGraph;
import io.hinterland.bench.measure.SampleLoad;
import io.hinterland.queries.recommendation.RecommendationKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds out a tenth of the sample's edges of several kinds, and counts how often recommendations find them. */
@Command(
        name = "recommendations",
        description = {
            "Measures recommendations by edges that were held out of the sample, and learns their weights.",
            "Weights are learned anew with each seed; those printed are their means."
        },
        mixinStandardHelpOptions = true)
public final class MeasureRecommendations implements Callable<Integer> {

    @Option(names = "--seed", description = "The first seed. Default: ${DEFAULT-VALUE}.")
    private long seed = 20_260_822;

    @Option(names = "--seeds", description = "How many seeds, one after the other. Default: ${DEFAULT-VALUE}.")
    private int seeds = 5;

    @Option(names = "--learn-by", description = "Edges to learn by, at most. Default: ${DEFAULT-VALUE}.")
    private int learnBy = 200;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
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
