package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.significance.Significance;
import io.hinterland.queries.significance.SignificanceAnswer;
import io.hinterland.queries.significance.SignificanceOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath significance}. */
@Command(
        name = "significance",
        description = "Tests the significance of walk counts, given the degrees of all nodes.",
        footer = {
            "",
            "p: probability of at least as many walks in permuted networks in which every node keeps its degrees.",
            "Example: hinterland metapath significance Paper-Model-Paper --source 2505.09388"
        })
public final class MetapathSignificanceCommand extends GraphQuestion<SignificanceAnswer> {

    @Parameters(
            paramLabel = "METAPATH",
            description = "Metapath to walk; quote it, because the shell interprets arrows.")
    private String metapath = "";

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Source node.")
    private String source = "";

    @Option(names = "--target", paramLabel = "ID", description = "Target node, to test only this pair.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of targets, 1 to " + SignificanceOptions.MOST_TARGETS
                    + "; those with the most walks are kept. Default: " + SignificanceOptions.USUAL_TARGETS
                    + "; in CSV and NDJSON the maximum.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--permutations",
            paramLabel = "N",
            defaultValue = "" + SignificanceOptions.USUAL_PERMUTATIONS,
            description = "Number of permuted networks to compare with, " + SignificanceOptions.LEAST_PERMUTATIONS
                    + " to " + SignificanceOptions.MOST_PERMUTATIONS + ". Default: ${DEFAULT-VALUE}.")
    private int permutations;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + SignificanceOptions.USUAL_SEED,
            description = "Seed of the random numbers; the same seed gives the same answer. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private IncludedOptions included = new IncludedOptions();

    @Mixin
    private DeadlineOption deadline = new DeadlineOption();

    public MetapathSignificanceCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, SignificanceAnswer> question() {
        SignificanceOptions options = new SignificanceOptions(most(), permutations, seed, included.included());
        return graph -> {
            Significance significance = new Significance(deadline.within(graph));
            return target.map(end -> significance.between(source, end, metapath, options))
                    .orElseGet(() -> significance.from(source, metapath, options));
        };
    }

    private int most() {
        return limit(limit, SignificanceOptions.USUAL_TARGETS, SignificanceOptions.MOST_TARGETS);
    }

    @Override
    Optional<Truncation> truncation(SignificanceAnswer answer, Graph graph) {
        return Truncation.atLimit(answer.counts().size(), most(), SignificanceOptions.MOST_TARGETS);
    }

    @Override
    PrintedAnswer printed(SignificanceAnswer answer) {
        List<List<Object>> rows = answer.counts().stream()
                .map(count -> List.<Object>of(
                        count.p(), count.walks(), count.expected(), count.compared(), count.key(), count.name()))
                .toList();
        return PrintedAnswer.of(
                answer, new AnswerRows(List.of("p", "walks", "expected", "compared", "key", "name"), rows));
    }
}
