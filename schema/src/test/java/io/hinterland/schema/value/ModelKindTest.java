package io.hinterland.schema.value;

import static io.hinterland.schema.value.LineageRelation.ADAPTER;
import static io.hinterland.schema.value.LineageRelation.FINETUNE;
import static io.hinterland.schema.value.LineageRelation.MERGE;
import static io.hinterland.schema.value.LineageRelation.QUANTIZED;
import static io.hinterland.schema.value.LineageRelation.UNDECLARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ModelKindTest {

    @Test
    void quantizedComesBeforeAdapterMergeFinetuneAndDerived() {
        assertThat(ModelKind.of(List.of(UNDECLARED, FINETUNE, MERGE, ADAPTER, QUANTIZED)))
                .isEqualTo(ModelKind.QUANTIZED);
        assertThat(ModelKind.of(List.of(UNDECLARED, FINETUNE, MERGE, ADAPTER))).isEqualTo(ModelKind.ADAPTER);
        assertThat(ModelKind.of(List.of(UNDECLARED, FINETUNE, MERGE))).isEqualTo(ModelKind.MERGE);
        assertThat(ModelKind.of(List.of(UNDECLARED, FINETUNE))).isEqualTo(ModelKind.FINETUNE);
        assertThat(ModelKind.of(List.of(UNDECLARED))).isEqualTo(ModelKind.DERIVED);
        assertThat(ModelKind.of(List.of())).isEqualTo(ModelKind.UNDECLARED);
        assertThat(ModelKind.UNDECLARED.orBase(true)).isEqualTo(ModelKind.BASE);
        assertThat(ModelKind.UNDECLARED.orBase(false)).isEqualTo(ModelKind.UNDECLARED);
        assertThat(ModelKind.MERGE.orBase(true)).isEqualTo(ModelKind.MERGE);
    }

    @Test
    void wordsAreThoseOfTheGraph() {
        assertThat(ModelKind.values())
                .extracting(ModelKind::word)
                .containsExactly("base", "finetune", "quantized", "adapter", "merge", "derived", "undeclared");
    }

    @Property
    void onlyAModelWithoutParentsIsABase(@ForAll Set<LineageRelation> relations) {
        assertThat(ModelKind.of(relations) == ModelKind.UNDECLARED).isEqualTo(relations.isEmpty());
    }

    @Property
    void anEdgeMoreNeverMakesAnotherKindOfLowerRank(
            @ForAll Set<LineageRelation> relations, @ForAll LineageRelation another) {
        ModelKind alone = ModelKind.of(Set.of(another));
        Set<LineageRelation> more = new HashSet<>(relations);
        more.add(another);
        assertThat(ModelKind.of(more)).isIn(alone, ModelKind.of(relations));
    }
}
