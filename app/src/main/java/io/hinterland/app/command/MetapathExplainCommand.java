package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.queries.metapath.ScoreOptions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath explain}. */
@Command(
        name = "explain",
        description = "Explains why two nodes are related: shows the best paths, or where and why walks end.",
        footer = {
            "",
            "Without METAPATH, all metapaths up to --max-length are followed. If nodes of several types share a name,"
                    + " add the type: Library:transformers.",
            "Example: hinterland metapath explain Paper-Model-Paper --source 2505.09388 --target 2309.00071"
        })
public final class MetapathExplainCommand extends GraphQuestion<Explanation> {

    @Parameters(
            arity = "0..1",
            paramLabel = "METAPATH",
            description = "Metapath to walk; quote it, because the shell interprets arrows.")
    private Optional<String> metapath = Optional.empty();

    @Option(names = "--source", required = true, paramLabel = "ID", description = "First node.")
    private String source = "";

    @Option(names = "--target", required = true, paramLabel = "ID", description = "Second node.")
    private String target = "";

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "" + ExplanationOptions.USUAL_STEPS,
            description = "Maximum number of steps if METAPATH is omitted, 1 to " + ExplanationOptions.MOST_STEPS
                    + ". Default: ${DEFAULT-VALUE}.")
    private int maxLength;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of paths, 1 to " + ExplanationOptions.MOST_PATHS + ". Default: "
                    + ExplanationOptions.USUAL_PATHS + "; in CSV and NDJSON the maximum.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--damping",
            paramLabel = "X",
            defaultValue = "" + ScoreOptions.USUAL_DAMPING,
            description = "Damping of high-degree nodes, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double damping;

    @Mixin
    private IncludedOptions included = new IncludedOptions();

    @Mixin
    private DeadlineOption deadline = new DeadlineOption();

    public MetapathExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Explanation> question() {
        ExplanationOptions options = new ExplanationOptions(most(), maxLength, damping, included.included());
        return graph -> {
            Explanations explanations = new Explanations(deadline.within(graph));
            return metapath.map(given -> explanations.over(source, target, given, options))
                    .orElseGet(() -> explanations.overAll(source, target, options));
        };
    }

    private int most() {
        return limit(limit, ExplanationOptions.USUAL_PATHS, ExplanationOptions.MOST_PATHS);
    }

    @Override
    Optional<Truncation> truncation(Explanation explanation, Graph graph) {
        return Truncation.atLimit(explanation.paths().size(), most(), ExplanationOptions.MOST_PATHS);
    }

    @Override
    PrintedAnswer printed(Explanation explanation) {
        AnswerRows rows = rows(explanation);
        return explanation.paths().isEmpty()
                ? PrintedAnswer.ofProse(explanation, rows, reasons(explanation))
                : PrintedAnswer.ofProse(explanation, rows, paths(explanation)).inBrowser(explanation.cypher());
    }

    private static String paths(Explanation explanation) {
        return explanation.paths().stream()
                .map(path -> String.format(Locale.ROOT, "%6s  %.3e  %s", share(path), path.weight(), path))
                .collect(Collectors.joining("\n", "share   weight     path\n", ""));
    }

    private static String share(Explanation.Path path) {
        return path.share()
                .map(share -> String.format(Locale.ROOT, "%.1f%%", 100 * share))
                .orElse("?");
    }

    /** Many metapaths die for one reason. */
    private static String reasons(Explanation explanation) {
        Map<String, List<Explanation.DeadEnd>> byReason = explanation.deadEnds().stream()
                .collect(Collectors.groupingBy(Explanation.DeadEnd::reason, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> entry.getValue().stream()
                        .map(end -> "at step " + end.step() + " of " + end.metapath())
                        .collect(Collectors.joining("\n  ", "\n\n" + entry.getKey() + "\n  ", "")))
                .collect(Collectors.joining(
                        "", String.format(Locale.ROOT, "No path over %,d metapaths:", explanation.metapaths()), ""));
    }

    private static AnswerRows rows(Explanation explanation) {
        List<List<@Nullable Object>> rows = explanation.paths().stream()
                .map(path -> Arrays.<@Nullable Object>asList(
                        path.share().orElse(null),
                        path.weight(),
                        path.metapath().toString(),
                        path.toString(),
                        path.cypher()))
                .toList();
        return new AnswerRows(List.of("share", "weight", "metapath", "path", "cypher"), rows);
    }
}
