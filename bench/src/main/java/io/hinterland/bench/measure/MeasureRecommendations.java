package io.hinterland.bench.measure;

import io.hinterland.queries.recommendation.Kind;
import io.hinterland.queries.recommendation.WeightedMetapath;
import io.hinterland.queries.recommendation.Weights;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds out a tenth of the sample's citations and lineage, and counts how often recommendations find them. */
@Command(
        name = "recommendations",
        description = "Measures recommendations by edges that were held out of the sample, and learns their weights.",
        mixinStandardHelpOptions = true)
final class MeasureRecommendations implements Callable<Integer> {

    @Option(names = "--seed", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 20_260_822;

    @Option(names = "--learn-by", description = "Edges to learn by, at most. Default: ${DEFAULT-VALUE}.")
    private int learnBy = 200;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        HeldOut heldOut = new HeldOut(SampleLoad.MODELS, seed);
        HubWalks walks;
        try (FreshGraph fresh = new FreshGraph()) {
            SampleLoad.run(fresh.graph(), heldOut.rest());
            walks = new HubWalks(fresh.graph());
        }
        measure(out, heldOut, new Task(walks, Kind.PAPERS), Kind.PAPERS);
        measure(out, heldOut, new Task(walks, Kind.MODELS), Kind.MODELS);
        return 0;
    }

    private void measure(PrintWriter out, HeldOut heldOut, Task task, Kind kind) {
        boolean citations = kind == Kind.PAPERS;
        List<Task.Question> validation = task.questions(heldOut.validation(citations));
        List<Task.Question> test = task.questions(heldOut.test(citations));
        List<Task.Question> learned = validation.subList(0, Math.min(learnBy, validation.size()));
        double[] weights =
                new CoordinateAscent(task, learned).weights(task.metapaths().size());
        out.printf(
                Locale.ROOT,
                "%n%s: %,d edges, %,d held out to test by, of which %,d can be found; learned by %,d others%n%n",
                kind.word(),
                heldOut.total(citations),
                heldOut.test(citations).size(),
                test.size(),
                learned.size());
        out.println("| by | hits@10 | MRR |");
        out.println("|---|---|---|");
        print(out, task, test, weights, packaged(kind));
        for (int metapath = 0; metapath < weights.length; metapath++) {
            out.printf(
                    Locale.ROOT,
                    "%s,%.4f,%s%n",
                    kind.word(),
                    weights[metapath],
                    task.metapaths().get(metapath));
        }
        out.flush();
    }

    private static double[] packaged(Kind kind) {
        return Weights.of(kind).stream().mapToDouble(WeightedMetapath::weight).toArray();
    }

    private static void print(
            PrintWriter out, Task task, List<Task.Question> test, double[] weights, double[] packaged) {
        double[] even = new double[weights.length];
        Arrays.fill(even, 1);
        List<Double> popularity = new ArrayList<>();
        List<Double> common = new ArrayList<>();
        List<Double> evenly = new ArrayList<>();
        List<Double> learned = new ArrayList<>();
        List<Double> shipped = new ArrayList<>();
        for (Task.Question question : test) {
            boolean[] open = task.open(question);
            float[][] probabilities = task.probabilities(question);
            int target = question.target();
            popularity.add(Ranking.place(task.popularity(), open, target));
            common.add(Ranking.place(task.commonNeighbours(question), open, target));
            evenly.add(Ranking.place(Task.combined(probabilities, even), open, target));
            learned.add(Ranking.place(Task.combined(probabilities, weights), open, target));
            shipped.add(Ranking.place(Task.combined(probabilities, packaged), open, target));
        }
        out.printf("| popularity | %s |%n", Ranking.cells(popularity));
        out.printf("| common neighbours | %s |%n", Ranking.cells(common));
        out.printf("| metapaths, even weights | %s |%n", Ranking.cells(evenly));
        out.printf("| metapaths, weights learned now | %s |%n", Ranking.cells(learned));
        out.printf("| metapaths, weights as shipped | %s |%n%n", Ranking.cells(shipped));
    }
}
