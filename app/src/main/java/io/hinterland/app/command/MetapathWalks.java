package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Rows;
import io.hinterland.queries.metapath.WalkOptions;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which walks a command asks about, and how it prints what it learns. */
final class MetapathWalks {

    @Parameters(paramLabel = "METAPATH", description = "Quote it: arrows mean something to the shell.")
    String metapath = "";

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Where the walks begin.")
    String source = "";

    @Option(
            names = "--limit",
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

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    WalkOptions options() {
        return new WalkOptions(
                limit,
                boilerplate,
                placeholders,
                hubDegree.stream().mapToInt(Integer::intValue).findFirst());
    }

    /** Prints an answer; for people, with what to paste into Neo4j Browser. */
    void print(Rows rows, String cypher, PrintWriter out) {
        out.println(rows.render(format));
        if (format == Format.TABLE) {
            out.printf("%nTo see it in Neo4j Browser:%n%n%s%n", cypher);
        }
    }
}
