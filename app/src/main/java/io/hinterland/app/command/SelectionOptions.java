package io.hinterland.app.command;

import io.hinterland.export.network.Selection;
import io.hinterland.export.network.SelectionTerms;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the network a command exports; without an option the whole. */
final class SelectionOptions {

    @Option(names = "--model", paramLabel = "ID", description = "A model, with what --family and --with add.")
    private @Nullable String model;

    @Option(names = "--family", description = "All ancestors and descendants of the model.")
    private boolean family;

    @Option(names = "--owner", paramLabel = "NAME", description = "An account of the Hub and its models.")
    private @Nullable String owner;

    @Option(
            names = "--metapath",
            paramLabel = "METAPATH",
            description = "The nodes on all walks over this metapath from --source.")
    private @Nullable String metapath;

    @Option(names = "--source", paramLabel = "ID", description = "Node that the walks begin at.")
    private @Nullable String source;

    @Option(
            names = "--query",
            paramLabel = "NAME",
            description = "The nodes that a canned query answers, such as lineage-network.")
    private @Nullable String query;

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "KEY=VALUE",
            description = "Parameter of the query; repeatable.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--with",
            paramLabel = "TYPE",
            split = ",",
            description = "Also the nodes of these types that are linked to a selected one, such as Paper or License.")
    private List<String> with = List.of();

    /**
     * Returns the selection.
     *
     * @throws InvalidInputException if the options exclude each other, or one lacks another
     */
    Selection selection() {
        Set<NodeType> linked = Resolver.types(with);
        require(parameters.isEmpty() || query != null, "--parameter takes --query NAME");
        if (query == null) {
            return new SelectionTerms(
                            Optional.ofNullable(model),
                            family,
                            Optional.ofNullable(owner),
                            Optional.ofNullable(metapath),
                            Optional.ofNullable(source),
                            linked)
                    .selection();
        }
        require(
                Stream.of(model, owner, metapath, source).allMatch(Objects::isNull) && !family,
                "--query takes no --model, --family, --owner, --metapath and --source");
        return new Selection.Answered(network(query), parameters, linked);
    }

    private static CannedQuery network(String name) {
        QueryCatalog catalog = QueryCatalog.packaged();
        CannedQuery query = catalog.named(name);
        require(
                query.isNetwork(),
                "The query " + name + " answers a table, not a network; these answer networks: "
                        + catalog.queries().stream()
                                .filter(CannedQuery::isNetwork)
                                .map(CannedQuery::name)
                                .collect(Collectors.joining(", ")));
        return query;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInputException(otherwise);
        }
    }
}
