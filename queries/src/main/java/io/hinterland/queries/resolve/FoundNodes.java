package io.hinterland.queries.resolve;

import io.hinterland.queries.resolve.ResolvedNode.FoundKey;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.NameSuggestion;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The nodes that a set of identifiers names, found by a few statements. */
final class FoundNodes {

    /** Names that are compared with one that is written wrong; more take longer than the look-up. */
    private static final int MOST_COMPARISONS = 100_000;

    private final Map<NodeType, Map<String, List<FoundKey>>> byKey = new HashMap<>();
    private final Map<Register, Map<String, List<FoundKey>>> byProperty = new EnumMap<>(Register.class);
    private final Map<String, List<FoundKey>> byPrintedName;
    private final Map<String, List<FoundKey>> datasetsInOtherCase;
    private final Map<String, List<FoundKey>> modelsInOtherCase;
    private final Map<String, List<FoundKey>> renamedRepositories;
    private final Map<String, List<FoundKey>> modelsByOwner;
    private int comparisons;

    private FoundNodes(KeyLookup lookup, Collection<List<Identifier>> readings) {
        Set<Identifier> asked = readings.stream().flatMap(List::stream).collect(Collectors.toSet());
        for (Map.Entry<HubNodeType, Set<String>> type : keys(asked).entrySet()) {
            byKey.put(type.getKey(), lookup.byKey(type.getKey(), type.getValue()));
        }
        for (Register register : KeyLookup.registersOfProperties()) {
            byProperty.put(register, lookup.byProperty(register, values(asked, register, Identifier::value)));
        }
        Set<Identifier> missing = missing(readings);
        byPrintedName = lookup.byPrintedName(values(missing, Register.AUTHOR_NAME, Identifier::value));
        datasetsInOtherCase = lookup.datasetsInOtherCase(values(missing, Register.HUB_DATASET, FoundNodes::lower));
        modelsInOtherCase =
                lookup.modelsInOtherCase(owners(missing), values(missing, Register.HUB_MODEL, FoundNodes::lower));
        renamedRepositories = lookup.renamedRepositories(values(missing, Register.CODE_REPOSITORY, Identifier::value));
        missing.removeIf(identifier -> modelsInOtherCase.containsKey(lower(identifier)));
        modelsByOwner = lookup.modelsOf(owners(missing));
    }

    static FoundNodes of(KeyLookup lookup, Collection<List<Identifier>> readings) {
        return new FoundNodes(lookup, readings);
    }

    /** Returns the node that has the identifier as it was written. */
    List<ResolvedNode> exactly(Identifier identifier) {
        Map<String, List<FoundKey>> ofRegister = byProperty.get(identifier.register());
        return nodes(
                identifier,
                ofRegister == null
                        ? rows(identifier).stream()
                                .filter(found -> found.asked().equals(found.key()))
                                .toList()
                        : ofRegister.getOrDefault(identifier.value(), List.of()));
    }

    /** Returns the nodes that have another id today, or the same in another case, or several names. */
    List<ResolvedNode> otherwise(Identifier identifier) {
        List<FoundKey> renamed = rows(identifier);
        if (!renamed.isEmpty()) {
            return nodes(identifier, renamed);
        }
        return nodes(
                identifier,
                switch (identifier.register()) {
                    case HUB_MODEL -> modelsInOtherCase.getOrDefault(lower(identifier), List.of());
                    case HUB_DATASET -> datasetsInOtherCase.getOrDefault(lower(identifier), List.of());
                    case CODE_REPOSITORY -> renamedRepositories.getOrDefault(identifier.value(), List.of());
                    case AUTHOR_NAME -> byPrintedName.getOrDefault(identifier.value(), List.of());
                    default -> List.of();
                });
    }

    /**
     * Returns the id of a model of the same account that is spelt nearly so, if the account has not very many; nothing
     * either once very many names have been compared.
     */
    Optional<String> nearest(Identifier identifier) {
        if (identifier.register() != Register.HUB_MODEL) {
            return Optional.empty();
        }
        List<FoundKey> siblings = modelsByOwner.getOrDefault(owner(identifier), List.of());
        comparisons += siblings.size();
        return comparisons > MOST_COMPARISONS
                ? Optional.empty()
                : NameSuggestion.to(
                        identifier.value(), siblings.stream().map(FoundKey::key).toList());
    }

    private List<FoundKey> rows(Identifier identifier) {
        return identifier
                .register()
                .nodeType()
                .map(type -> byKey.getOrDefault(type, Map.of()).getOrDefault(key(identifier), List.of()))
                .orElse(List.of());
    }

    private List<ResolvedNode> nodes(Identifier identifier, List<FoundKey> found) {
        return identifier.register().nodeType().stream()
                .flatMap(type -> found.stream().map(each -> ResolvedNode.of(type, each, identifier)))
                .toList();
    }

    /** Returns what texts may name of which nothing has been found yet, whatever they name. */
    private Set<Identifier> missing(Collection<List<Identifier>> readings) {
        return readings.stream()
                .filter(ofText -> ofText.stream()
                        .allMatch(reading ->
                                rows(reading).isEmpty() && exactly(reading).isEmpty()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> owners(Set<Identifier> identifiers) {
        return values(identifiers, Register.HUB_MODEL, FoundNodes::owner).stream()
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    private static Map<HubNodeType, Set<String>> keys(Set<Identifier> asked) {
        Map<HubNodeType, Set<String>> keys = new HashMap<>();
        for (Identifier identifier : asked) {
            identifier
                    .register()
                    .nodeType()
                    .filter(type -> !KeyLookup.registersOfProperties().contains(identifier.register()))
                    .ifPresent(type ->
                            keys.computeIfAbsent(type, any -> new HashSet<>()).add(key(identifier)));
        }
        return keys;
    }

    private static Set<String> values(Set<Identifier> asked, Register register, Function<Identifier, String> value) {
        return asked.stream()
                .filter(identifier -> identifier.register() == register)
                .map(value)
                .collect(Collectors.toSet());
    }

    /** What is found by a name has a key made of it; ids are their own keys. */
    private static String key(Identifier identifier) {
        boolean isName = identifier
                .register()
                .nodeType()
                .filter(HubNodeType::isFoundByName)
                .isPresent();
        return isName ? Key.find(identifier.value()).map(Key::value).orElse("") : identifier.value();
    }

    private static String lower(Identifier identifier) {
        return identifier.value().toLowerCase(Locale.ROOT);
    }

    private static String owner(Identifier model) {
        return ModelId.parse(model.value())
                .owner()
                .map(owner -> Key.of(owner).value())
                .orElse("");
    }
}
