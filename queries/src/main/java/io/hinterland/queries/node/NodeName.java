package io.hinterland.queries.node;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/**
 * A node as people name it who need not say of what type it is: {@code Qwen/Qwen3-8B}, or {@code Library:transformers}
 * where others have the same name.
 *
 * @param nodeType the type, where it was said
 * @param text the name without the type
 */
public record NodeName(Optional<NodeType> nodeType, String text) {

    /** Reads a name; what stands before the first colon is a type only if the metagraph has it. */
    public static NodeName parse(String typed, Metagraph metagraph) {
        int colon = typed.indexOf(':');
        Optional<NodeType> named = colon < 0
                ? Optional.empty()
                : metagraph.nodeType(typed.substring(0, colon).strip());
        return new NodeName(named, named.isPresent() ? typed.substring(colon + 1) : typed);
    }

    /**
     * Returns the node of that type.
     *
     * @throws InvalidInputException if another type was said, or no node of the type can be named so
     */
    public NodeReference as(NodeType wanted) {
        if (nodeType.isPresent() && !nodeType.get().equals(wanted)) {
            throw new InvalidInputException("A " + wanted.label() + " is expected, but '" + text + "' is a "
                    + nodeType.get().label());
        }
        return NodeReference.parse(wanted, text);
    }

    /**
     * Returns the one node that is called so.
     *
     * @throws InvalidInputException if several types of node have one of that name; the message lists them
     * @throws NotFoundException if none has
     */
    public NodeReference find(TransactionContext transaction, Metagraph metagraph) {
        if (nodeType.isPresent()) {
            NodeReference reference = NodeReference.parse(nodeType.get(), text);
            reference.require(transaction);
            return reference;
        }
        List<NodeReference> possible = metagraph.nodeTypes().stream()
                .flatMap(candidate -> possible(candidate).stream())
                .toList();
        List<NodeReference> found = possible.stream()
                .filter(reference -> reference.exists(transaction))
                .toList();
        if (found.isEmpty()) {
            throw new NotFoundException(
                    "There is no node '" + text + "' of any type in the network", similar(possible, transaction));
        }
        if (found.size() > 1) {
            throw new InvalidInputException("Several nodes are called '" + text + "'; write "
                    + found.stream().map(NodeName::full).collect(Collectors.joining(" or ")));
        }
        return found.get(0);
    }

    /** A text may be no name at all for nodes of some type. */
    private List<NodeReference> possible(NodeType candidate) {
        List<NodeReference> references = new ArrayList<>();
        try {
            references.add(NodeReference.parse(candidate, text));
        } catch (HinterlandException notOfThisType) {
            return List.of();
        }
        return references;
    }

    private static List<String> similar(List<NodeReference> missing, TransactionContext transaction) {
        return missing.stream()
                .flatMap(reference -> SimilarNodes.to(reference, transaction).stream()
                        .map(key -> reference.nodeType().label() + ":" + key))
                .limit(SimilarNodes.MOST)
                .toList();
    }

    private static String full(NodeReference reference) {
        return reference.nodeType().label() + ":" + reference.key();
    }
}
