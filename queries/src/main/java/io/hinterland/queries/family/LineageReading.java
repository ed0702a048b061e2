package io.hinterland.queries.family;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Reads the ancestors or descendants of a model level by level: each is expanded once, however many paths lead to it,
 * and every edge between them is seen.
 */
record LineageReading(TransactionContext transaction) {

    private static final String MODEL = CypherFile.read(LineageReading.class, "model");
    private static final String PARENTS = lineage("parents");
    private static final String CHILDREN = lineage("children");

    private static final Comparator<Relative> NEAREST =
            Comparator.comparingInt(Relative::depth).thenComparing(Relative::id);
    private static final Comparator<Relative.Link> BY_MODEL =
            Comparator.comparing(Relative.Link::of).thenComparing(Relative.Link::relation);

    /**
     * The model that a family is of.
     *
     * @param created day on which it was created, if known
     */
    record Model(String id, Optional<LocalDate> created) {}

    /**
     * Returns the model under the id that it has today.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have it
     */
    Model model(ModelId id) {
        return transaction.run(MODEL, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> new Model(row.get("id").asString(), day(row)))
                .orElseThrow(() -> new NodeReference(HubNodeType.MODEL, id.value()).missing(transaction));
    }

    /** Returns all models that one derives from, the nearest first. */
    List<Relative> ancestors(String id) {
        return relatives(PARENTS, id);
    }

    /** Returns all models that derive from one, the nearest first. */
    List<Relative> descendants(String id) {
        return relatives(CHILDREN, id);
    }

    private List<Relative> relatives(String cypher, String id) {
        Map<String, Found> found = new LinkedHashMap<>();
        Set<String> level = Set.of(id);
        for (int depth = 1; !level.isEmpty(); depth++) {
            Set<String> next = new LinkedHashSet<>();
            for (Record row : transaction.run(cypher, Map.of("ids", level)).list()) {
                String far = row.get("id").asString();
                if (!found.containsKey(far)) {
                    found.put(far, new Found(row, depth, new ArrayList<>()));
                    next.add(far);
                }
                found.get(far).links().add(link(row));
            }
            level = next;
        }
        return found.values().stream().map(Found::relative).sorted(NEAREST).toList();
    }

    private static Relative.Link link(Record row) {
        return new Relative.Link(
                LineageRelation.stored(row.get("relation").asString()),
                row.get("of").asString());
    }

    private static Optional<LocalDate> day(Record row) {
        Value day = row.get("created");
        return day.isNull() ? Optional.empty() : Optional.of(day.asLocalDate());
    }

    private static String lineage(String file) {
        return CypherTemplate.read(LineageReading.class, file).render(HubEdgeType.LINEAGE);
    }

    private record Found(Record row, int depth, List<Relative.Link> links) {

        Relative relative() {
            return new Relative(
                    row.get("id").asString(),
                    depth,
                    links.stream().sorted(BY_MODEL).toList(),
                    Optional.ofNullable(row.get("kind").asString(null)),
                    number("downloads"),
                    number("likes"),
                    day(row),
                    row.get("listed").asBoolean());
        }

        private Optional<Long> number(String name) {
            Value value = row.get(name);
            return value.isNull() ? Optional.empty() : Optional.of(value.asLong());
        }
    }
}
