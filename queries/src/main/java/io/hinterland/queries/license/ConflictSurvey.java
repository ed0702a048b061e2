package io.hinterland.queries.license;

import io.hinterland.queries.family.Ancestry;
import io.hinterland.queries.family.Relative;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The worst conflicts of many models' licences with those behind them, by numbers of models, without a graph. */
public final class ConflictSurvey {

    private final List<String> ids;
    private final List<List<String>> licenses;
    private final Map<Integer, List<Edge>> up = new HashMap<>();

    private record Edge(LineageRelation relation, int parent) {}

    /**
     * Prepares one of models without lineage.
     *
     * @param ids ids of all models
     * @param licenses keys of the licences that each declares
     */
    public ConflictSurvey(List<String> ids, List<List<String>> licenses) {
        this.ids = ids;
        this.licenses = licenses;
    }

    public void add(int child, LineageRelation relation, int parent) {
        up.computeIfAbsent(child, model -> new ArrayList<>(1)).add(new Edge(relation, parent));
    }

    /**
     * Returns how serious the worst conflict of a model is, of those that {@link Licenses#of} tells; empty without any.
     */
    public Optional<Severity> worst(int model) {
        return up.containsKey(model) ? new LicenseCheck(family(model)).worst() : Optional.empty();
    }

    private LicensedFamily family(int model) {
        Map<Integer, List<Relative.Link>> links = new LinkedHashMap<>();
        Map<String, List<String>> declared = new HashMap<>(Map.of(ids.get(model), licenses.get(model)));
        Map<Integer, Integer> depths = new HashMap<>(Map.of(model, 0));
        List<Integer> open = new ArrayList<>(List.of(model));
        for (int at = 0; at < open.size(); at++) {
            int child = open.get(at);
            for (Edge edge : up.getOrDefault(child, List.of())) {
                links.computeIfAbsent(edge.parent(), parent -> new ArrayList<>(1))
                        .add(new Relative.Link(edge.relation(), ids.get(child)));
                declared.put(ids.get(edge.parent()), licenses.get(edge.parent()));
                if (depths.putIfAbsent(edge.parent(), depths.getOrDefault(child, 0) + 1) == null) {
                    open.add(edge.parent());
                }
            }
        }
        List<Relative> ancestors = links.entrySet().stream()
                .map(ancestor -> relative(ancestor.getKey(), depths, ancestor.getValue()))
                .toList();
        return new LicensedFamily(new Ancestry(ids.get(model), ancestors), declared, List.of());
    }

    private Relative relative(int model, Map<Integer, Integer> depths, List<Relative.Link> links) {
        return new Relative(
                ids.get(model),
                depths.getOrDefault(model, 0),
                links,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
