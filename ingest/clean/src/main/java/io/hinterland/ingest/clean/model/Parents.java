package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parents that a record names, and how the model derives from each. */
final class Parents {

    private static final Set<LineageRelation> UNDECLARED_ALONE = Set.of(LineageRelation.UNDECLARED);

    private final Map<String, Set<LineageRelation>> relations = new LinkedHashMap<>();
    private final Set<String> ofRecipe = new HashSet<>();
    private final Map<String, List<String>> meanings = new HashMap<>();
    private final ModelId child;
    private final Remarks remarks;
    private final References references;

    Parents(ModelId child, Remarks remarks) {
        this.child = child;
        this.remarks = remarks;
        this.references = References.toModels(remarks);
    }

    /** Returns the ids of the models that a text means, one as a rule; each text is counted once. */
    private List<String> meant(String written) {
        return meanings.computeIfAbsent(written, references::all);
    }

    /** Adds a parent that the hub's tags name, in whatever form. */
    void addOfTag(LineageRelation relation, String written) {
        meant(written).forEach(parent -> add(relation, parent));
    }

    private void add(LineageRelation relation, String parent) {
        relations
                .computeIfAbsent(parent, first -> EnumSet.noneOf(LineageRelation.class))
                .add(relation);
    }

    /** Adds a parent, by its id, that the card names. Where a tag declares another relation to it, the tag counts. */
    void addOfCard(LineageRelation relation, String parent) {
        Set<LineageRelation> declared = relations.getOrDefault(parent, Set.of());
        boolean contradicts = relation != LineageRelation.UNDECLARED
                && !declared.contains(relation)
                && declared.stream().anyMatch(other -> other != LineageRelation.UNDECLARED);
        if (contradicts) {
            remarks.count(Rule.CARD_AGAINST_HUB, parent + ": " + relation.edgeType());
        } else {
            add(relation, parent);
        }
    }

    /**
     * Adds the models of a merge recipe in the card's text. A card is often copied together with the recipe of the
     * model that was quantized or finetuned, so a recipe counts only where no other derivation is declared.
     */
    void addOfRecipe(Collection<String> written) {
        Set<String> models = written.stream()
                .flatMap(model -> meant(model).stream())
                .filter(model -> isAnotherModel(model) && isWithOwner(model))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (models.isEmpty()) {
            return;
        }
        boolean isOwn = relations.entrySet().stream()
                .allMatch(parent -> parent.getValue().contains(LineageRelation.MERGE)
                        || parent.getValue().equals(UNDECLARED_ALONE) && models.contains(parent.getKey()));
        if (isOwn) {
            models.stream().filter(model -> !isMerged(model)).forEach(model -> {
                add(LineageRelation.MERGE, model);
                ofRecipe.add(model);
            });
        } else {
            remarks.count(Rule.FOREIGN_RECIPE, String.join(", ", models));
        }
    }

    private boolean isMerged(String model) {
        return relations.getOrDefault(model, Set.of()).contains(LineageRelation.MERGE);
    }

    /** In recipes, a bare name is what an earlier step was called. */
    private boolean isWithOwner(String model) {
        if (ModelId.parse(model).owner().isEmpty()) {
            remarks.count(Rule.MALFORMED_PARENT, model);
            return false;
        }
        return true;
    }

    /** Adds the edges to all parents that are models, and returns the kind that follows from them. */
    ModelKind link(Links links) {
        Set<String> declaredIds = declaredInLowerCase();
        Set<LineageRelation> kept = EnumSet.noneOf(LineageRelation.class);
        relations.forEach((parent, declared) -> {
            if (isAnotherModel(parent) && !isTwinInAnotherCase(parent, declared, declaredIds)) {
                dropUndeclaredTwin(parent, declared);
                declared.forEach(relation -> links.identified(relation.edgeType(), parent, said(parent)));
                kept.addAll(declared);
            }
        });
        return ModelKind.of(kept);
    }

    private Map<String, Object> said(String parent) {
        return ofRecipe.contains(parent) ? ModelCard.FROM_RECIPE : Map.of();
    }

    private boolean isAnotherModel(String parent) {
        if (parent.equals(child.value())) {
            remarks.count(Rule.SELF_PARENT, parent);
            return false;
        }
        return true;
    }

    private Set<String> declaredInLowerCase() {
        return relations.entrySet().stream()
                .filter(parent -> !parent.getValue().equals(UNDECLARED_ALONE))
                .map(parent -> parent.getKey().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The Hub's tag spells the parent as the Hub does, a card as people do. */
    private boolean isTwinInAnotherCase(String parent, Set<LineageRelation> relation, Set<String> declared) {
        if (relation.equals(UNDECLARED_ALONE) && declared.contains(parent.toLowerCase(Locale.ROOT))) {
            remarks.count(Rule.UNDECLARED_TWIN, parent);
            return true;
        }
        return false;
    }

    private void dropUndeclaredTwin(String parent, Set<LineageRelation> declared) {
        if (declared.size() > 1 && declared.remove(LineageRelation.UNDECLARED)) {
            remarks.count(Rule.UNDECLARED_TWIN, parent);
        }
    }
}
