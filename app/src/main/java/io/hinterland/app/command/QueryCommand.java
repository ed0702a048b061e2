package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Lists, describes or runs the canned queries.",
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

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Query to run; if omitted, all queries are listed.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "KEY=VALUE",
            description = "Parameter of the query; repeatable.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--describe", description = "Describe the query and its parameters instead of running it.")
    private boolean describe;

    @Option(names = "--cypher", description = "Print the Cypher for Neo4j Browser instead of running the query.")
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
            print(list(catalog));
            return ExitCode.OK;
        }
        CannedQuery query = catalog.named(name.get());
        if (describe) {
            print(description(query));
        } else if (cypher) {
            surroundings.out().println(query.pasteable(parameters));
        } else {
            answer(query);
        }
        return ExitCode.OK;
    }

    private static PrintedAnswer list(QueryCatalog catalog) {
        List<List<Object>> rows = catalog.queries().stream()
                .map(query -> List.<Object>of(query.name(), query.title()))
                .toList();
        return PrintedAnswer.of(catalog.queries(), new AnswerRows(List.of("query", "title"), rows))
                .followedBy("To describe a query and its parameters: hinterland query NAME --describe");
    }

    private static PrintedAnswer description(CannedQuery query) {
        List<List<Object>> rows = query.parameters().stream()
                .map(parameter -> List.<Object>of(parameter.name(), parameter.takes(), parameter.sentence()))
                .toList();
        String head = query.name() + ": " + query.title() + "\n\n" + query.purpose();
        String text = query.parameters().stream()
                .map(parameter -> "\n\n  -p %s=…  (%s)\n      %s"
                        .formatted(parameter.name(), parameter.takes(), parameter.sentence()))
                .collect(Collectors.joining("", head, ""));
        return PrintedAnswer.ofProse(query, new AnswerRows(List.of("parameter", "takes", "what"), rows), text);
    }

    private void answer(CannedQuery query) {
        query.arguments(parameters);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            CannedQuery.Answer answer = output.isForPrograms()
                    ? query.runWhole(open.graph(), parameters)
                    : query.run(open.graph(), parameters);
            PrintedAnswer printed = PrintedAnswer.of(answer, new AnswerRows(answer.columns(), answer.rows()));
            Optional<String> remark = answer.rows().isEmpty()
                    ? Optional.of(answer.reason()).filter(reason -> !reason.isEmpty())
                    : truncation(query, answer, open.graph()).map(Truncation::sentence);
            output.print(printed, remark, surroundings);
        }
    }

    private Optional<Truncation> truncation(CannedQuery query, CannedQuery.Answer answer, Graph graph) {
        return query.limiting().filter(limiting -> answer.truncated()).map(limiting -> {
            OptionalLong all = Truncation.total(() -> query.rows(graph, parameters));
            String more = "For more, use -p " + limiting + "=…; for all, use --format csv.";
            return new Truncation(answer.rows().size(), all, more);
        });
    }

    private void print(PrintedAnswer answer) {
        output.print(answer, surroundings);
    }
}
