package io.hinterland.export.network;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people say to select a part of the network, on the command line and over HTTP.
 *
 * @param model id of a model
 * @param family whether all ancestors and descendants of the model belong to it
 * @param owner account of the Hub
 * @param metapath over which walks lead
 * @param source node that the walks begin at
 * @param linked types of nodes that belong to it if they are linked to a selected one
 */
public record SelectionTerms(
        Optional<String> model,
        boolean family,
        Optional<String> owner,
        Optional<String> metapath,
        Optional<String> source,
        Set<NodeType> linked) {

    /**
     * Returns the selection; without terms, the whole network.
     *
     * @throws InvalidInputException if the terms exclude each other, or one lacks another
     */
    public Selection selection() {
        require(
                Stream.of(model, owner, metapath).filter(Optional::isPresent).count() <= 1,
                "Of model, owner and metapath only one is possible");
        require(!family || model.isPresent(), "'family' takes a model");
        require(metapath.isPresent() == source.isPresent(), "'metapath' and 'source' belong together");
        Selection selection = chosen();
        require(
                !(selection instanceof Selection.Whole) || linked.isEmpty(),
                "'with' takes a model, an owner, a metapath or a query; without them everything is exported");
        return selection;
    }

    private Selection chosen() {
        if (model.isPresent()) {
            return family ? new Selection.Family(model.get(), linked) : new Selection.Model(model.get(), linked);
        }
        if (owner.isPresent()) {
            return new Selection.OwnedModels(owner.get(), linked);
        }
        return metapath.isPresent() && source.isPresent()
                ? new Selection.Walks(Metapath.parse(metapath.get(), Metagraph.hub()), source.get(), linked)
                : new Selection.Whole();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInputException(otherwise);
        }
    }
}
