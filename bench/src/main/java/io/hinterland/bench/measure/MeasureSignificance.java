package io.hinterland.bench.measure;

import io.hinterland.ingest.source.Source;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.significance.PValueCalibration;
import io.hinterland.queries.significance.WalkedNetwork;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts how often p-values are low on permuted networks of the sample, where nothing but degrees matters. */
@Command(
        name = "significance",
        description = "Checks p-values for calibration on permuted networks of the sample.",
        mixinStandardHelpOptions = true)
public final class MeasureSignificance implements Callable<Integer> {

    private static final double[] ALPHAS = {0.1, 0.05, 0.01, 0.001};

    @Parameters(arity = "0..*", paramLabel = "METAPATH", description = "Default: six of different kinds.")
    private List<String> metapaths = List.of(
            "Paper-Model-Paper",
            "Model-Paper-Model",
            "Model-CITES->Paper",
            "Model-LINEAGE->Model",
            "Model-LINEAGE->Model-CITES->Paper",
            "Model-TRAINED_ON->Dataset<-TRAINED_ON-Model");

    @Option(names = "--trials", description = "One pair on one permuted network each. Default: ${DEFAULT-VALUE}.")
    private int trials = 5_000;

    @Option(names = "--permutations", description = "Of each p-value. Default: ${DEFAULT-VALUE}.")
    private int permutations = 19;

    @Option(names = "--seed", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 20_260_822;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d trials, %d permutations each, seed %d%n%n", trials, permutations, seed);
        out.println("| metapath | edges | p ≤ 0.1 | p ≤ 0.05 | p ≤ 0.01 | p ≤ 0.001 |");
        out.println("|---|---|---|---|---|---|");
        try (FreshGraph fresh = new FreshGraph()) {
            SampleLoad.run(fresh.graph(), Source.file(SampleLoad.MODELS), Source.file(SampleLoad.PAPERS));
            for (String metapath : metapaths) {
                WalkedNetwork network =
                        WalkedNetwork.read(fresh.graph(), Metapath.parse(metapath, Metagraph.hub()), Included.NEITHER);
                print(
                        out,
                        metapath,
                        network.edges(),
                        new PValueCalibration(network, permutations).pValues(trials, seed));
            }
        }
        out.printf(Locale.ROOT, "| chance allows up to (99 of 100 times) |  |%s%n", bounds());
        out.flush();
        return 0;
    }

    private void print(PrintWriter out, String metapath, long edges, List<Double> values) {
        StringBuilder row = new StringBuilder();
        for (double alpha : ALPHAS) {
            long low = values.stream().filter(p -> p <= alpha).count();
            row.append(String.format(Locale.ROOT, " %.4f |", (double) low / trials));
        }
        out.printf(Locale.ROOT, "| `%s` | %,d |%s%n", metapath, edges, row);
        out.flush();
    }

    private String bounds() {
        StringBuilder row = new StringBuilder();
        for (double alpha : ALPHAS) {
            int most = BinomialDistribution.of(trials, alpha).inverseSurvivalProbability(0.01);
            row.append(String.format(Locale.ROOT, " %.4f |", (double) most / trials));
        }
        return row.toString();
    }
}
