package io.hinterland.queries.resolve;

import io.hinterland.graph.Graph;
import io.hinterland.queries.resolve.Resolution.Status;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.register.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/**
 * Resolves identifiers of any register, in any spelling, to nodes of the network: a few statements, however many there
 * are. An identifier that names nothing is answered with the reason and does no harm to the others. Safe for use by
 * several threads.
 */
public final class Resolver {

    /** The most identifiers of one call. */
    public static final int MOST = 10_000;

    /** Each may have a thousand links of a type, which are all in memory until they are handed on. */
    private static final int EXPANDED_AT_ONCE = 250;

    private final Graph graph;

    public Resolver(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns what became of each identifier, in the order asked.
     *
     * @param expanded the types of nodes of which the answers list those that are linked to what was found
     * @throws InvalidInputException if there are more than {@link #MOST}
     */
    public List<Resolution> resolve(List<String> ids, Set<? extends NodeType> expanded) {
        List<Resolution> resolutions = new ArrayList<>();
        resolve(ids, expanded, resolutions::add);
        return resolutions;
    }

    /**
     * Hands on what became of each identifier, in the order asked. What nodes are linked to is read for some hundred of
     * them at a time.
     *
     * @param expanded the types of nodes of which the answers list those that are linked to what was found
     * @throws InvalidInputException if there are more than {@link #MOST}
     */
    public void resolve(List<String> ids, Set<? extends NodeType> expanded, Consumer<Resolution> answer) {
        if (ids.size() > MOST) {
            throw new InvalidInputException(String.format(
                    Locale.ROOT,
                    "There are %,d identifiers; a call takes at most %,d, so divide them",
                    ids.size(),
                    MOST));
        }
        List<Resolution> resolutions = graph.inReadTransaction(transaction -> resolve(transaction, ids));
        if (expanded.isEmpty()) {
            resolutions.forEach(answer);
            return;
        }
        for (int from = 0; from < resolutions.size(); from += EXPANDED_AT_ONCE) {
            List<Resolution> part = resolutions.subList(from, Math.min(resolutions.size(), from + EXPANDED_AT_ONCE));
            graph.inReadTransaction(transaction -> new LinkedNeighbours(transaction).added(part, expanded))
                    .forEach(answer);
        }
    }

    /**
     * Returns the node types with these labels, of which answers list what is linked.
     *
     * @throws InvalidInputException if there is no such type; the message names one that may be meant
     */
    public static Set<NodeType> types(Collection<String> labels) {
        List<String> known =
                Metagraph.hub().nodeTypes().stream().map(NodeType::label).toList();
        return labels.stream()
                .map(String::strip)
                .map(label -> Metagraph.hub()
                        .nodeType(label)
                        .orElseThrow(() -> new InvalidInputException("There is no node type '" + label + "'; there are "
                                + String.join(", ", known) + NameSuggestion.hint(label, known))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Resolution> resolve(TransactionContext transaction, List<String> ids) {
        List<List<Identifier>> readings = ids.stream().map(Identifier::readings).toList();
        FoundNodes found = FoundNodes.of(new KeyLookup(transaction), readings);
        List<Resolution> resolutions = new ArrayList<>();
        for (int position = 0; position < ids.size(); position++) {
            resolutions.add(resolution(position, ids.get(position), readings.get(position), found));
        }
        return resolutions;
    }

    private static Resolution resolution(int position, String id, List<Identifier> readings, FoundNodes found) {
        Set<ResolvedNode> exact = new LinkedHashSet<>();
        Set<ResolvedNode> other = new LinkedHashSet<>();
        for (Identifier reading : readings) {
            exact.addAll(found.exactly(reading));
            other.addAll(found.otherwise(reading));
        }
        Set<ResolvedNode> nodes = exact.isEmpty() ? other : exact;
        if (nodes.size() > 1) {
            return new Resolution(
                    position,
                    id,
                    Status.AMBIGUOUS,
                    Optional.empty(),
                    List.copyOf(nodes),
                    Optional.of(
                            "Several nodes have this name; write the register before it, such as model: or dataset:"),
                    Optional.empty(),
                    List.of());
        }
        if (nodes.isEmpty()) {
            return unresolved(position, id, readings, found);
        }
        ResolvedNode node = nodes.iterator().next();
        Optional<String> redirection = exact.isEmpty() ? Optional.of(redirection(readings, node)) : Optional.empty();
        return new Resolution(
                position,
                id,
                exact.isEmpty() ? Status.REDIRECTED : Status.RESOLVED,
                Optional.of(node),
                List.of(),
                redirection,
                Optional.empty(),
                List.of());
    }

    private static String redirection(List<Identifier> readings, ResolvedNode node) {
        boolean isSpelling =
                readings.stream().anyMatch(reading -> reading.value().equalsIgnoreCase(node.key()));
        return isSpelling ? "It is spelled " + node.key() + "; case counts" : "It is known as " + node.key() + " today";
    }

    private static Resolution unresolved(int position, String id, List<Identifier> readings, FoundNodes found) {
        return new Resolution(
                position,
                id,
                Status.UNRESOLVED,
                Optional.empty(),
                List.of(),
                Optional.of(reason(readings)),
                readings.stream()
                        .flatMap(reading -> found.nearest(reading).stream())
                        .findFirst(),
                List.of());
    }

    private static String reason(List<Identifier> readings) {
        if (readings.isEmpty()) {
            return "This is no identifier of a model, paper, person, repository, dataset or account";
        }
        Identifier first = readings.get(0);
        if (readings.size() > 1) {
            return "Nothing in the network has this name";
        }
        return first.register()
                .nodeType()
                .map(type -> "The network has no " + type.label() + " '" + first.value() + "'")
                .orElse("The network has nothing of the register "
                        + first.register().word());
    }
}
