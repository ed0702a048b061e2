package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.explanation.DeadEnd;
import io.hinterland.queries.explanation.ExplainedPath;
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
            "Without a METAPATH all metapaths up to --length are followed. Where nodes of several types have one name,",
            "write its type with it: Library:transformers.",
            "Example: hinterland metapath explain --from 2505.09388 --to 2309.00071 Paper-Model-Paper"
        })
public final class MetapathExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(arity = "0..1", paramLabel = "METAPATH", description = "Quote it: arrows mean something to the shell.")
    private Optional<String> metapath = Optional.empty();

    @Option(names = "--from", required = true, paramLabel = "ID", description = "The one node.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "ID", description = "The other node.")
    private String to = "";

    @Option(
            names = "--length",
            defaultValue = "3",
            description = "How many steps metapaths have at most where none is named, 1 to "
                    + ExplanationOptions.MOST_STEPS + ". Default: ${DEFAULT-VALUE}.")
    private int length;

    @Option(
            names = "--limit",
            defaultValue = "10",
            description =
                    "How many paths at most, 1 to " + ExplanationOptions.MOST_PATHS + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--damping",
            defaultValue = "0.5",
            description = "How much nodes of high degree are held back, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double damping;

    @Option(names = "--boilerplate", description = "Walk along boilerplate citations too.")
    private boolean boilerplate;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    public MetapathExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ExplanationOptions options = new ExplanationOptions(limit, length, damping, boilerplate);
        try (OpenGraph open = OpenGraph.open(graphOptions.address(surroundings.variables()))) {
            Explanations explanations = new Explanations(open.graph());
            print(metapath.map(given -> explanations.over(from, to, given, options))
                    .orElseGet(() -> explanations.overAll(from, to, options)));
        }
        return ExitCode.OK;
    }

    private void print(Explanation explanation) {
        PrintWriter out = surroundings.out();
        if (format == Format.JSON) {
            out.println(Rows.json(document(explanation)));
            return;
        }
        if (format == Format.CSV) {
            out.println(rows(explanation).render(format));
        } else if (explanation.paths().isEmpty()) {
            out.printf("No path over %,d metapaths:%n", explanation.metapaths());
            reasons(explanation.deadEnds()).forEach(out::println);
        } else {
            out.println("share   weight     path");
            explanation
                    .paths()
                    .forEach(path -> out.printf(Locale.ROOT, "%6s  %.3e  %s%n", share(path), path.weight(), path));
            out.printf("%nTo see them in Neo4j Browser:%n%n%s%n", explanation.cypher());
        }
    }

    private static String share(ExplainedPath path) {
        return path.share()
                .map(share -> String.format(Locale.ROOT, "%.1f%%", 100 * share))
                .orElse("?");
    }

    /** Many metapaths die for one reason. */
    private static List<String> reasons(List<DeadEnd> deadEnds) {
        Map<String, List<DeadEnd>> byReason = deadEnds.stream()
                .collect(Collectors.groupingBy(DeadEnd::reason, LinkedHashMap::new, Collectors.toList()));
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

    private static Map<String, Object> document(Explanation explanation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("source", explanation.source());
        document.put("target", explanation.target());
        document.put("metapaths", explanation.metapaths());
        document.put(
                "paths",
                explanation.paths().stream()
                        .map(MetapathExplainCommand::document)
                        .toList());
        document.put(
                "deadEnds",
                explanation.deadEnds().stream()
                        .map(MetapathExplainCommand::document)
                        .toList());
        document.put("cypher", explanation.cypher());
        return document;
    }

    private static Map<String, Object> document(ExplainedPath path) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("metapath", path.metapath().toString());
        document.put("nodes", path.nodes());
        document.put("edges", path.edges());
        document.put("weight", path.weight());
        document.put("share", path.share());
        document.put("cypher", path.cypher());
        return document;
    }

    private static Map<String, Object> document(DeadEnd end) {
        return Map.of("metapath", end.metapath().toString(), "step", end.step(), "reason", end.reason());
    }
}
