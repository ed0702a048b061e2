package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.LineageRelation;
import java.util.stream.Stream;

/**
 * A parent that a model declares and that was dropped since it closed a cycle, as it is remembered on the model in the
 * property {@code lineageSetAside}. When the rest of the cycle goes, the edge comes back.
 */
record SetAside(LineageRelation relation, String parent) {

    /** Returns {@code FINETUNED_FROM owner/parent}. */
    String text() {
        return relation.edgeType().name() + " " + parent;
    }

    static SetAside parse(String text) {
        int space = text.indexOf(' ');
        return new SetAside(relation(text.substring(0, space)), text.substring(space + 1));
    }

    /** Returns the relation that an edge type stands for. */
    static LineageRelation relation(String edgeType) {
        return Stream.of(LineageRelation.values())
                .filter(relation -> relation.edgeType().name().equals(edgeType))
                .findFirst()
                .orElseThrow();
    }
}
