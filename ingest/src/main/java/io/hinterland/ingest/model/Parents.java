package io.hinterland.ingest.model;

import io.hinterland.ingest.record.Remarks;
import io.hinterland.ingest.report.Rule;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parents that a record names, and how the model derives from each. */
final class Parents {

    /** What programs write where there is no parent. */
    private static final Set<String> NO_PARENT = Set.of("none", "null", "nan");

    private final Map<String, Set<LineageRelation>> relations = new LinkedHashMap<>();
    private final ModelId child;
    private final Remarks remarks;

    Parents(ModelId child, Remarks remarks) {
        this.child = child;
        this.remarks = remarks;
    }

    void add(LineageRelation relation, String parent) {
        relations
                .computeIfAbsent(parent, first -> EnumSet.noneOf(LineageRelation.class))
                .add(relation);
    }

    /** Adds the edges to all parents that are models, and returns the kind that follows from them. */
    ModelKind link(Links links) {
        Set<LineageRelation> kept = EnumSet.noneOf(LineageRelation.class);
        relations.forEach((parent, declared) -> {
            if (isAnotherModel(parent)) {
                dropUndeclaredTwin(parent, declared);
                declared.forEach(relation -> links.identified(relation.edgeType(), parent));
                kept.addAll(declared);
            }
        });
        return ModelKind.of(kept);
    }

    private boolean isAnotherModel(String parent) {
        if (!ModelId.canParse(parent) || NO_PARENT.contains(parent.toLowerCase(Locale.ROOT))) {
            remarks.count(Rule.MALFORMED_PARENT, parent);
            return false;
        }
        if (parent.equals(child.value())) {
            remarks.count(Rule.SELF_PARENT, parent);
            return false;
        }
        return true;
    }

    private void dropUndeclaredTwin(String parent, Set<LineageRelation> declared) {
        if (declared.size() > 1 && declared.remove(LineageRelation.UNDECLARED)) {
            remarks.count(Rule.UNDECLARED_TWIN, parent);
        }
    }
}
