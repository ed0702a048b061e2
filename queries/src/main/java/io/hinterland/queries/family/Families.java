package io.hinterland.queries.family;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** The families of single models. Safe for use by several threads. */
public final class Families {

    private static final String SIBLINGS =
            CypherTemplate.read(Families.class, "siblings").render(HubEdgeType.LINEAGE);

    private final Graph graph;

    public Families(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns the family of a model.
     *
     * @throws NotFoundException if the graph does not have the model
     * @throws io.hinterland.schema.failure.InvalidInputException if the cursor belongs to another list
     */
    public Family of(ModelId id, MemberFilter filter, MemberPage page) {
        return graph.inReadTransaction(transaction -> family(transaction, id, filter, page));
    }

    /**
     * Returns how two models are related.
     *
     * @throws NotFoundException if the graph does not have one of them
     */
    public Kinship between(ModelId one, ModelId other) {
        return graph.inReadTransaction(transaction -> {
            LineageReading lineage = new LineageReading(transaction);
            String model = lineage.model(one).id();
            String with = lineage.model(other).id();
            return Kinship.of(
                    new Ancestry(model, lineage.ancestors(model)), new Ancestry(with, lineage.ancestors(with)));
        });
    }

    /**
     * Returns a model, under the id that it has today, and all models that it derives from.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public Ancestry ancestry(ModelId id) {
        return graph.inReadTransaction(transaction -> {
            LineageReading lineage = new LineageReading(transaction);
            String model = lineage.model(id).id();
            return new Ancestry(model, lineage.ancestors(model));
        });
    }

    /**
     * Returns the ids of a model, as it is called today, and of all models that derive from it, the nearest first.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public List<ModelId> withDescendants(ModelId id) {
        return graph.inReadTransaction(transaction -> {
            LineageReading lineage = new LineageReading(transaction);
            String model = lineage.model(id).id();
            return Stream.concat(
                            Stream.of(model),
                            lineage.descendants(model).stream().map(Relative::id))
                    .map(ModelId::parse)
                    .toList();
        });
    }

    private static Family family(TransactionContext transaction, ModelId id, MemberFilter filter, MemberPage page) {
        LineageReading lineage = new LineageReading(transaction);
        LineageReading.Model model = lineage.model(id);
        List<Relative> ancestors = lineage.ancestors(model.id());
        List<Relative> descendants = lineage.descendants(model.id());
        Map<String, Long> owners = owners(descendants);
        List<Relative> matching =
                page.sorted(descendants.stream().filter(filter::passes).toList());
        List<Relative> members = page.of(matching);
        return new Family(
                model.id(),
                new Ancestry(model.id(), ancestors).roots(),
                ancestors,
                transaction
                        .run(SIBLINGS, Map.of("id", model.id()))
                        .single()
                        .get("siblings")
                        .asLong(),
                owners.size(),
                diversity(owners.values()),
                FamilyFigures.of(model.created(), descendants),
                matching.size(),
                members,
                next(members, matching));
    }

    private static Map<String, Long> owners(List<Relative> descendants) {
        return descendants.stream()
                .flatMap(member -> ModelId.parse(member.id()).owner().stream())
                .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
    }

    /** The inverse of Simpson's index: as many accounts of equal shares are as diverse. */
    private static double diversity(Collection<Long> shares) {
        double all = shares.stream().mapToLong(Long::longValue).sum();
        double squares = shares.stream()
                .mapToDouble(share -> share / all * (share / all))
                .sum();
        return squares == 0 ? 0 : 1 / squares;
    }

    private static Optional<String> next(List<Relative> members, List<Relative> matching) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Relative last = members.get(members.size() - 1);
        return last.equals(matching.get(matching.size() - 1)) ? Optional.empty() : Optional.of(last.id());
    }
}
