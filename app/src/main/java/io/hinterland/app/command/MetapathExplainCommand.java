package io.hinterland.app.command;

import io.hinterland.app.terminal.Json;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains why two nodes are joined: the best paths between them, or where walks die and why.",
        footer = {
            "",
            "Without a METAPATH all metapaths up to --max-length are followed. Where nodes of several types have one name,",
            "write its type with it: Library:transformers.",
            "Example: hinterland metapath explain Paper-Model-Paper --source 2505.09388 --target 2309.00071"
        })
public final class MetapathExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "METAPATH",
            description = "The metapath to walk; quote it, as arrows mean something to the shell.")
    private Optional<String> metapath = Optional.empty();

    @Option(names = "--source", required = true, paramLabel = "ID", description = "The one node.")
    private String source = "";

    @Option(names = "--target", required = true, paramLabel = "ID", description = "The other node.")
    private String target = "";

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many steps metapaths have at most where none is named, 1 to "
                    + ExplanationOptions.MOST_STEPS + ". Default: ${DEFAULT-VALUE}.")
    private int maxLength;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "How many paths at most, 1 to " + ExplanationOptions.MOST_PATHS + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--damping",
            paramLabel = "X",
            defaultValue = "0.5",
            description = "How much nodes of high degree are held back, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double damping;

    @Option(names = "--boilerplate", description = "Walk along boilerplate citations too.")
    private boolean boilerplate;

    @Mixin
    private FormatOption output = new FormatOption();

    public MetapathExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ExplanationOptions options = new ExplanationOptions(limit, maxLength, damping, boilerplate);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            Explanations explanations = new Explanations(open.graph());
            print(metapath.map(given -> explanations.over(source, target, given, options))
                    .orElseGet(() -> explanations.overAll(source, target, options)));
        }
        return ExitCode.OK;
    }

    private void print(Explanation explanation) {
        PrintWriter out = surroundings.out();
        switch (output.format) {
            case JSON -> out.println(Json.of(explanation));
            case CSV -> out.println(rows(explanation).render(output.format));
            case TABLE -> printForPeople(explanation, out);
        }
    }

    private static void printForPeople(Explanation explanation, PrintWriter out) {
        if (explanation.paths().isEmpty()) {
            out.printf("No path over %,d metapaths:%n", explanation.metapaths());
            reasons(explanation.deadEnds()).forEach(out::println);
            return;
        }
        out.println("share   weight     path");
        explanation
                .paths()
                .forEach(path -> out.printf(Locale.ROOT, "%6s  %.3e  %s%n", share(path), path.weight(), path));
        out.printf("%nTo see them in Neo4j Browser:%n%n%s%n", explanation.cypher());
    }

    private static String share(Explanation.Path path) {
        return path.share()
                .map(share -> String.format(Locale.ROOT, "%.1f%%", 100 * share))
                .orElse("?");
    }

    /** Many metapaths die for one reason. */
    private static List<String> reasons(List<Explanation.DeadEnd> deadEnds) {
        Map<String, List<Explanation.DeadEnd>> byReason = deadEnds.stream()
                .collect(Collectors.groupingBy(Explanation.DeadEnd::reason, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> "%n%s%n  %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(end -> "at step " + end.step() + " of " + end.metapath())
                                        .collect(Collectors.joining(System.lineSeparator() + "  "))))
                .toList();
    }

    private static Rows rows(Explanation explanation) {
        List<List<Object>> rows = explanation.paths().stream()
                .map(path -> Arrays.<Object>asList(
                        path.share().orElse(null),
                        path.weight(),
                        path.metapath().toString(),
                        path.toString(),
                        path.cypher()))
                .toList();
        return new Rows(List.of("share", "weight", "metapath", "path", "cypher"), rows);
    }
}
