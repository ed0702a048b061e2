package io.hinterland.queries.resolve;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.queries.resolve.ResolvedNode.FoundKey;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.register.Register;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Looks up many keys at once, one statement for each way of finding a node. */
final class KeyLookup {

    private static final CypherTemplate NODES = CypherTemplate.read(KeyLookup.class, "nodes");
    private static final String MODELS_IN_OTHER_CASE = CypherFile.read(KeyLookup.class, "models-in-other-case");
    private static final String DATASETS_IN_OTHER_CASE = CypherFile.read(KeyLookup.class, "datasets-in-other-case");
    private static final String RENAMED_REPOSITORIES = CypherFile.read(KeyLookup.class, "renamed-repositories");
    private static final String OWNED_MODELS = CypherFile.read(KeyLookup.class, "owned-models");
    private static final long MOST_OWNED = 2_000;
    /** Registers whose identifiers are properties of nodes that have other keys. */
    private static final Map<Register, String> BY_PROPERTY = Map.of(
            Register.DOI, CypherFile.read(KeyLookup.class, "papers-by-doi"),
            Register.OPENALEX, CypherFile.read(KeyLookup.class, "papers-by-openalex"),
            Register.SEMANTIC_SCHOLAR, CypherFile.read(KeyLookup.class, "papers-by-semantic-scholar"),
            Register.ORCID, CypherFile.read(KeyLookup.class, "authors-by-orcid"),
            Register.ROR, CypherFile.read(KeyLookup.class, "institutions-by-ror"));

    private static final String AUTHORS_BY_NAME = CypherFile.read(KeyLookup.class, "authors-by-name");

    private final TransactionContext transaction;

    KeyLookup(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Returns the nodes of a type by their keys; a renamed model by its old ids as well. */
    Map<String, List<FoundKey>> byKey(NodeType type, Collection<String> keys) {
        return rows(NODES.render(type), Map.of("keys", List.copyOf(keys)), keys);
    }

    static Set<Register> registersOfProperties() {
        return BY_PROPERTY.keySet();
    }

    /** Returns the nodes that have these identifiers of a register as a property. */
    Map<String, List<FoundKey>> byProperty(Register register, Collection<String> values) {
        String statement = Objects.requireNonNull(BY_PROPERTY.get(register));
        return rows(statement, Map.of("keys", List.copyOf(values)), values);
    }

    /** Returns the authors that papers print under these names. */
    Map<String, List<FoundKey>> byPrintedName(Collection<String> names) {
        return rows(AUTHORS_BY_NAME, Map.of("keys", List.copyOf(names)), names);
    }

    /** Returns the datasets whose ids differ from these, in lower case, in case alone. */
    Map<String, List<FoundKey>> datasetsInOtherCase(Collection<String> lowerCase) {
        return rows(DATASETS_IN_OTHER_CASE, Map.of("keys", List.copyOf(lowerCase)), lowerCase);
    }

    /** Returns the models of accounts whose ids differ from these, in lower case, in case alone. */
    Map<String, List<FoundKey>> modelsInOtherCase(Collection<String> owners, Collection<String> lowerCase) {
        return rows(
                MODELS_IN_OTHER_CASE, Map.of("owners", List.copyOf(owners), "keys", List.copyOf(lowerCase)), lowerCase);
    }

    /** Returns the repositories that papers know by an old address and that have one of these today. */
    Map<String, List<FoundKey>> renamedRepositories(Collection<String> addresses) {
        return rows(RENAMED_REPOSITORIES, Map.of("keys", List.copyOf(addresses)), addresses);
    }

    /** Returns all models of each of these accounts that has at most {@value #MOST_OWNED}. */
    Map<String, List<FoundKey>> modelsOf(Collection<String> owners) {
        return rows(OWNED_MODELS, Map.of("keys", List.copyOf(owners), "most", MOST_OWNED), owners);
    }

    private Map<String, List<FoundKey>> rows(String cypher, Map<String, Object> parameters, Collection<String> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        return transaction.run(cypher, parameters).stream()
                .map(row -> new FoundKey(
                        row.get("asked").asString(),
                        row.get("key").asString(),
                        row.get("name").asString()))
                .collect(Collectors.groupingBy(FoundKey::asked));
    }
}
