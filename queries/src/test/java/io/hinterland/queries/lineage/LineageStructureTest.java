package io.hinterland.queries.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** By hand from the picture of the toy hub. */
class LineageStructureTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @Test
    void theShapeIsCounted() {
        LineageStructure structure = LineageStructure.read(GRAPH.graph());

        assertThat(structure.models()).as("all but gpt-toy").isEqualTo(13);
        assertThat(structure.edges()).isEqualTo(10);
        assertThat(structure.roots()).as("base, unlisted, withdrawn, vision").isEqualTo(4);
        assertThat(structure.depths())
                .extracting(LineageStructure.Depth::models)
                .as("chat, lora, derived, story, robot, ear and vision-small are one step from a root")
                .containsExactly(4L, 7L, 2L);
        assertThat(structure.parentNotYounger().of())
                .as("the parent of story and robot has no day")
                .isEqualTo(8);
        LineageStructure.OfRelation finetunes = structure.byRelation().get(0);
        assertThat(finetunes.edges()).isEqualTo(4);
        assertThat(finetunes.publishedEdges()).isEqualTo(Optional.of(189_391L));
        assertThat(finetunes.leaves().having()).as("robot and vision-small").isEqualTo(2);
        LineageStructure.OfRelation quantized = structure.byRelation().get(1);
        assertThat(quantized.leaves().share()).isEqualTo(1);
        assertThat(quantized.leaves().published()).contains(0.9941);
    }
}
