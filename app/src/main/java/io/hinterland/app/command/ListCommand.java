package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.resource.Resource;
import io.hinterland.queries.resource.ResourcePage;
import io.hinterland.queries.resource.ResourceQuestion;
import io.hinterland.queries.resource.ResourceTable;
import io.hinterland.queries.resource.Resources;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland list}. */
@Command(
        name = "list",
        description = {
            "Lists the nodes of one type: owners, libraries, pipelines, tags, licenses, languages, datasets, papers,"
                    + " authors, repositories and others.",
            "The filters of each type are in docs/api.md."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland list owners --sort edges --limit 5",
            "  hinterland list papers --filter minimumYear=2025 --filter author='chelsea finn'",
            "  hinterland list repositories --expand paper --format csv"
        })
public final class ListCommand extends GraphQuestion<ResourcePage> {

    @Parameters(paramLabel = "TYPE", description = "Type of the nodes in the plural, such as owners.")
    private String resource = "";

    @Option(names = "--search", paramLabel = "WORDS", description = "Words of the name; the last one may be cut short.")
    private Optional<String> search = Optional.empty();

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "Only nodes with this property or neighbour; repeatable, all must hold.")
    private List<String> filters = List.of();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = ResourceQuestion.BY_KEY,
            description =
                    "Order: key, edges, or a property with an order; the last two greatest first. Default: ${DEFAULT-VALUE}.")
    private String sort = ResourceQuestion.BY_KEY;

    @Option(
            names = "--fields",
            paramLabel = "PROPERTY",
            split = ",",
            description = "Properties to show, separated by commas. Default: all.")
    private List<String> fields = List.of();

    @Option(
            names = "--expand",
            paramLabel = "TYPE",
            split = ",",
            description = "Types of neighbours to show, the first ten of each, separated by commas.")
    private List<String> expand = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of nodes. Default: " + ResourceQuestion.USUAL + "; in CSV and NDJSON "
                    + ResourceQuestion.MOST + ".")
    private Optional<Integer> limit = Optional.empty();

    public ListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, ResourcePage> question() {
        ResourceQuestion asked = asked();
        return graph -> new Resources(graph).list(asked);
    }

    private ResourceQuestion asked() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String filter : filters) {
            int equals = filter.indexOf('=');
            if (equals < 1) {
                throw new InvalidInputException(
                        "'" + filter + "' is no filter; write name=value, such as model=Qwen/Qwen3-8B");
            }
            parameters
                    .computeIfAbsent(filter.substring(0, equals), name -> new ArrayList<>())
                    .add(filter.substring(equals + 1));
        }
        search.ifPresent(words -> parameters.put("search", List.of(words)));
        parameters.put("sort", List.of(sort));
        parameters.put("fields", fields);
        parameters.put("expand", expand);
        parameters.put("limit", List.of(String.valueOf(limit(limit, ResourceQuestion.USUAL, ResourceQuestion.MOST))));
        return ResourceQuestion.of(Resource.named(resource), parameters);
    }

    @Override
    Optional<Truncation> truncation(ResourcePage page, Graph graph) {
        return page.next()
                .map(next -> new Truncation(
                        page.items().size(),
                        page.total().map(OptionalLong::of).orElseGet(OptionalLong::empty),
                        String.format(Locale.ROOT, "For more, use --limit, up to %,d.", ResourceQuestion.MOST)));
    }

    @Override
    PrintedAnswer printed(ResourcePage page) {
        ResourceQuestion asked = asked();
        ResourceTable table = new ResourceTable(asked.resource(), asked.view());
        return PrintedAnswer.of(
                page,
                new AnswerRows(
                        table.columns(), page.items().stream().map(table::row).toList()));
    }
}
