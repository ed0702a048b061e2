package io.hinterland.queries.license;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.family.Ancestry;
import io.hinterland.queries.family.Families;
import io.hinterland.queries.family.Relative;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** The licences behind models. Safe for use by several threads. Answers are no legal advice. */
public final class Licenses {

    private static final String LICENSED = CypherFile.read(Licenses.class, "licensed");
    private static final String OWNED = CypherFile.read(Licenses.class, "owned");

    private final Graph graph;
    private final Families families;

    public Licenses(Graph graph) {
        this.graph = graph;
        families = new Families(graph);
    }

    /**
     * Returns the terms that reach a model along its lineage, conflicts, and violations of a policy.
     *
     * @throws NotFoundException if the graph does not have the model
     */
    public LicenseAnswer of(ModelId id, LicensePolicy policy) {
        Ancestry ancestry = families.ancestry(id);
        List<String> ids = Stream.concat(
                        Stream.of(ancestry.model()),
                        ancestry.ancestors().stream().map(Relative::id))
                .toList();
        Map<String, List<String>> licenses = new HashMap<>();
        SortedSet<String> datasets = new TreeSet<>();
        graph.read(LICENSED, Map.of("ids", ids), row -> {
            licenses.put(row.get("id").asString(), row.get("licenses").asList(Value::asString));
            return datasets.addAll(row.get("datasets").asList(Value::asString));
        });
        return new LicenseCheck(new LicensedFamily(ancestry, licenses, List.copyOf(datasets))).answer(policy);
    }

    /**
     * Returns the ids of the listed models that an account publishes.
     *
     * @throws NotFoundException if the graph does not have the account
     */
    public List<ModelId> ownedBy(String owner) {
        NodeReference reference = NodeReference.parse(HubNodeType.OWNER, owner);
        return graph.inReadTransaction(transaction -> {
            reference.require(transaction);
            return transaction
                    .run(OWNED, Map.of("owner", reference.key()))
                    .list(row -> ModelId.parse(row.get("id").asString()));
        });
    }
}
