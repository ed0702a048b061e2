package io.hinterland.ingest.load.settle;

import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a load changes between two settlings of the network, so that only what these changes touch is decided anew. They
 * are kept in memory; the graph has a sign from before the first of them until the network is settled, so that after a
 * load that broke off everything is. Telling a change twice does no harm.
 */
public final class NetworkChanges {

    /** Beyond so many changed models, settling everything takes no longer than looking for what they touch. */
    private static final int MOST_MODELS = 50_000;

    private final Graph graph;
    private final Optional<PaperRoles> added;
    private final Set<String> models = new HashSet<>();
    private final Set<String> listedOrGone = new HashSet<>();
    private final Set<String> children = new HashSet<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> citing = new HashSet<>();
    private final Set<String> cited = new HashSet<>();
    private final Map<HubNodeType, Set<Object>> left = new EnumMap<>(HubNodeType.class);
    private final Map<HubNodeType, Map<String, SpellingChange>> spelled = new EnumMap<>(HubNodeType.class);
    private Optional<AuthorAccounts> accounts = Optional.empty();
    private Optional<PaperRoles> paperRoles = Optional.empty();
    private Optional<SettlingSigns> signs = Optional.empty();
    private boolean countless;

    /** @param added papers that the graph keeps from now on, in place of those that were added to it before */
    public NetworkChanges(Graph graph, Optional<PaperRoles> added) {
        this.graph = graph;
        this.added = added;
    }

    /** Must have been called before anything is written that settling looks at. */
    public void begin() {
        signs();
    }

    /** Must have been called before papers are written. */
    public void beginPapers() {
        begin();
        accounts = Optional.of(accounts.orElseGet(() -> AuthorAccounts.read(graph)));
    }

    /** Tells that a record has replaced what the graph said of a paper. */
    public void paper(String paper) {
        cited.add(paper);
    }

    /** Tells of which papers the accounts of authors are others than before. */
    void tellAccounts() {
        accounts.ifPresent(before -> cited.addAll(AuthorAccounts.read(graph).differing(before)));
    }

    SettlingSigns signs() {
        SettlingSigns known = signs.orElseGet(() -> SettlingSigns.leave(graph, paperRoles()));
        signs = Optional.of(known);
        return known;
    }

    /** Returns the papers by which the graph is settled. */
    PaperRoles paperRoles() {
        PaperRoles known = paperRoles.orElseGet(() -> StoredRoles.of(graph, added));
        paperRoles = Optional.of(known);
        return known;
    }

    /** Tells that a record has replaced a model's properties, or that the model is gone. */
    public void model(String model) {
        if (countless) {
            return;
        }
        models.add(model);
        if (models.size() > MOST_MODELS) {
            all();
        }
    }

    /** Tells that a model is listed that was not, or the other way round. */
    public void listedOrGone(String model) {
        if (!countless) {
            listedOrGone.add(model);
        }
    }

    /** Tells that more was changed than can be told in parts. */
    public void all() {
        countless = true;
        List.of(models, listedOrGone, children, parents, citing, cited).forEach(Set::clear);
        left.clear();
        spelled.clear();
    }

    /** Tells that a model has an edge that it did not have. */
    public void added(HubEdgeType type, String model, String target, String spelling) {
        edge(type, model, target);
        spelled(type, target, spelling, 1);
    }

    /** Tells that a model no longer has an edge. */
    public void removed(HubEdgeType type, String model, String target, String spelling) {
        edge(type, model, target);
        left(type.target(), target);
        spelled(type, target, spelling, -1);
    }

    private void edge(HubEdgeType type, String model, String target) {
        if (countless) {
            return;
        }
        if (HubEdgeType.LINEAGE.members().contains(type)) {
            children.add(model);
            parents.add(target);
        } else if (type == HubEdgeType.CITES) {
            citing.add(model);
            cited.add(target);
        }
    }

    private void spelled(HubEdgeType type, String target, String spelling, int edges) {
        if (!countless && type.printsName() && type.target().isShownInCommonestSpelling()) {
            spelled.computeIfAbsent(type.target(), first -> new HashMap<>())
                    .computeIfAbsent(target, first -> new SpellingChange())
                    .add(spelling, edges);
        }
    }

    /** Tells that nodes have lost an edge that led to them. */
    void left(HubNodeType type, Object key) {
        if (!countless) {
            left.computeIfAbsent(type, first -> new HashSet<>()).add(key);
        }
    }

    /** Returns whether these are all changes since the network was settled by the rules of today. */
    boolean areAll() {
        return !countless && signs().followSettled();
    }

    /** Returns the models whose records have replaced what the graph said, and those that are gone. */
    Set<String> models() {
        return models;
    }

    /** Returns the models whose ids mean another model in records than before. */
    Set<String> listedOrGone() {
        return listedOrGone;
    }

    /** Returns the models whose lineage edges are others than before. */
    Set<String> children() {
        return children;
    }

    /** Returns the models to which those edges lead or led. */
    Set<String> parents() {
        return parents;
    }

    /** Returns the models whose citations are others than before. */
    Set<String> citing() {
        return citing;
    }

    /** Returns the papers that they cite or cited. */
    Set<String> cited() {
        return cited;
    }

    /** Returns the keys of the nodes of a type that have lost an edge. */
    Set<Object> left(HubNodeType type) {
        return left.getOrDefault(type, Set.of());
    }

    /** Returns by their keys how the nodes of a type are spelled otherwise than before. */
    Map<String, SpellingChange> spelled(HubNodeType type) {
        return spelled.getOrDefault(type, Map.of());
    }
}
