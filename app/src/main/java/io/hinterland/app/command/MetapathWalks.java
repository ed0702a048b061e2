package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Rows;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which walks a command asks about, and how it prints what it learns. */
final class MetapathWalks {

    @Parameters(
            paramLabel = "METAPATH",
            description = "The metapath to walk; quote it, as arrows mean something to the shell.")
    String metapath = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many targets at most, 1 to " + WalkOptions.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--boilerplate", description = "Walk along boilerplate citations too.")
    private boolean boilerplate;

    @Option(names = "--placeholders", description = "End at models too that are only named as parents.")
    private boolean placeholders;

    @Option(
            names = "--exclude-hubs",
            paramLabel = "DEGREE",
            description = "Do not walk through nodes with more edges than this in the step to them or from them.")
    private Optional<Integer> hubDegree = Optional.empty();

    @Option(names = "--allow-expensive", description = "Answer even if that is estimated to take long.")
    private boolean expensive;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "How long an answer may take. Default: as the connection is set, 60.")
    private Optional<Integer> deadline = Optional.empty();

    @Mixin
    private FormatOption output = new FormatOption();

    WalkOptions options() {
        return new WalkOptions(
                limit,
                boilerplate,
                placeholders,
                hubDegree.stream().mapToInt(Integer::intValue).findFirst(),
                expensive);
    }

    /** Returns the graph, whose reads end at the deadline. */
    Graph within(Graph graph) {
        if (deadline.filter(seconds -> seconds < 1).isPresent()) {
            throw new InvalidInputException("The deadline is 1 second or more, not " + deadline.get());
        }
        return deadline.map(seconds -> graph.within(Duration.ofSeconds(seconds)))
                .orElse(graph);
    }

    /** Prints an answer; for people, with what to paste into Neo4j Browser. */
    void print(Rows rows, String cypher, PrintWriter out) {
        out.println(rows.render(output.format));
        if (output.format == Format.TABLE) {
            out.printf("%nTo see it in Neo4j Browser:%n%n%s%n", cypher);
        }
    }
}
