package io.hinterland.app.command;

import io.hinterland.export.network.Selection;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        require(
                Stream.of(model, owner, metapath).filter(Objects::nonNull).count() <= 1,
                "Of --model, --owner and --metapath only one is possible");
        require(!family || model != null, "--family takes --model ID");
        require((metapath == null) == (source == null), "--metapath and --source belong together");
        if (model != null) {
            return family ? new Selection.Family(model, linked) : new Selection.Model(model, linked);
        }
        if (owner != null) {
            return new Selection.OwnedModels(owner, linked);
        }
        if (metapath != null && source != null) {
            return new Selection.Walks(Metapath.parse(metapath, Metagraph.hub()), source, linked);
        }
        require(linked.isEmpty(), "--with takes --model, --owner or --metapath; without them everything is exported");
        return new Selection.Whole();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInputException(otherwise);
        }
    }
}
