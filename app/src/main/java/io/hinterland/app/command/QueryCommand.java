package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.Parameter;
import io.hinterland.queries.canned.QueryCatalog;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Lists the canned queries, tells of one, or runs it.",
        footer = {
            "",
            "Examples:",
            "  hinterland query",
            "  hinterland query tag-frequencies --describe",
            "  hinterland query top-models -p limit=5 --format csv"
        })
public final class QueryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The query to run; without one they are listed.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "KEY=VALUE",
            description = "A parameter of the query; may be given several times.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--describe", description = "Tell of the query and its parameters instead of running it.")
    private boolean describe;

    @Option(names = "--cypher", description = "Print what to paste into Neo4j Browser instead of running it.")
    private boolean cypher;

    @Mixin
    private FormatOption output = new FormatOption();

    public QueryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        QueryCatalog catalog = QueryCatalog.packaged();
        if (name.isEmpty()) {
            list(catalog);
            return ExitCode.OK;
        }
        CannedQuery query = catalog.named(name.get());
        if (describe) {
            describe(query);
        } else if (cypher) {
            surroundings.out().println(query.pasteable(parameters));
        } else {
            run(query);
        }
        return ExitCode.OK;
    }

    private void list(QueryCatalog catalog) {
        List<List<Object>> rows = catalog.queries().stream()
                .map(query -> List.<Object>of(query.name(), query.title()))
                .toList();
        surroundings.out().println(new Rows(List.of("query", "title"), rows).render(output.format));
        if (output.format == Format.TABLE) {
            surroundings.out().printf("%nhinterland query NAME --describe tells of one and its parameters.%n");
        }
    }

    private void describe(CannedQuery query) {
        PrintWriter out = surroundings.out();
        out.printf("%s: %s%n%n%s%n", query.name(), query.title(), query.purpose());
        for (Parameter parameter : query.parameters()) {
            out.printf("%n  -p %s=…  (%s)%n      %s%n", parameter.name(), parameter.takes(), parameter.sentence());
        }
    }

    private void run(CannedQuery query) {
        query.arguments(parameters);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            CannedQuery.Answer result = query.run(open.graph(), parameters);
            surroundings.out().println(new Rows(result.columns(), result.rows()).render(output.format));
        }
    }
}
