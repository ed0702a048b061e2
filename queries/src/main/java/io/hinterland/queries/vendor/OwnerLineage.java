package io.hinterland.queries.vendor;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lineage around the models of one account. An account is known by the ids of its models, listed or not. */
final class OwnerLineage {

    private final WholeLineage lineage;
    private final String owner;
    private final Set<Integer> own;

    OwnerLineage(WholeLineage lineage, String owner) {
        this.lineage = lineage;
        this.owner = owner;
        own = IntStream.range(0, lineage.size())
                .filter(model -> ownerOf(model).equals(owner))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** An edge of lineage with another account. */
    record Neighbour(String owner, boolean buildsOnIt) {}

    private String ownerOf(int model) {
        return Key.find(lineage.model(model).owner()).map(Key::value).orElse("");
    }

    List<KnownModel> listed() {
        return own.stream().map(lineage::model).filter(KnownModel::listed).toList();
    }

    long downloads() {
        return listed().stream().mapToLong(KnownModel::downloads).sum();
    }

    /** Returns an element for each edge of lineage between the account and another one. */
    List<Neighbour> neighbours() {
        List<Neighbour> neighbours = new ArrayList<>();
        for (int model : own) {
            lineage.children(model).forEach(edge -> neighbours.add(new Neighbour(ownerOf(edge.child()), true)));
            lineage.parents(model).forEach(edge -> neighbours.add(new Neighbour(ownerOf(edge.parent()), false)));
        }
        neighbours.removeIf(
                neighbour -> neighbour.owner().isEmpty() || neighbour.owner().equals(owner));
        return neighbours;
    }

    Vendor.BuiltOn builtOn() {
        Set<Integer> below = below(own);
        Set<Integer> others = new HashSet<>(below);
        others.removeAll(own);
        long families = own.stream()
                .filter(model -> !own.containsAll(below(Set.of(model))))
                .count();
        Map<String, Long> byRelation = new TreeMap<>();
        for (LineageRelation relation : LineageRelation.values()) {
            long deriving = others.stream()
                    .filter(model -> lineage.parents(model).stream()
                            .anyMatch(edge -> edge.relation() == relation
                                    && (own.contains(edge.parent()) || below.contains(edge.parent()))))
                    .count();
            if (deriving > 0) {
                byRelation.put(relation.word(), deriving);
            }
        }
        return new Vendor.BuiltOn(
                families,
                others.size(),
                others.stream()
                        .map(this::ownerOf)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count(),
                others.stream()
                        .mapToLong(model -> lineage.model(model).downloads())
                        .sum(),
                byRelation);
    }

    /** Returns all models that derive from some. */
    private Set<Integer> below(Set<Integer> models) {
        Set<Integer> below = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(models);
        while (!open.isEmpty()) {
            Stream<Integer> children = lineage.children(open.pop()).stream().map(WholeLineage.Edge::child);
            children.filter(below::add).forEach(open::push);
        }
        return below;
    }
}
