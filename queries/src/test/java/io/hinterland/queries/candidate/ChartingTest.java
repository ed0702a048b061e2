package io.hinterland.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.Derivation;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChartingTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final Charting charting = new Charting(GRAPH.graph());

    @Test
    void theWholeLineageIsRead() {
        WholeLineage lineage = WholeLineageReading.read(GRAPH.graph());

        assertThat(lineage.size()).isEqualTo(14);
        assertThat(lineage.edges()).hasSize(10);
        int chat = lineage.number("aurora/base-chat").orElseThrow();
        assertThat(lineage.model(chat).listed()).isTrue();
        assertThat(lineage.model(chat).values(Trait.LIBRARY)).containsExactly("transformers");
        assertThat(lineage.model(lineage.number("elsewhere/unlisted").orElseThrow())
                        .listed())
                .isFalse();
    }

    @Test
    void modelsWithoutDeclaredParentAreExamined() {
        Charting.Chart chart = charting.undeclared(0, Set.of(), 100);

        assertThat(chart.examined())
                .as("gpt-toy is undeclared; elsewhere/unlisted and borealis/withdrawn are only named")
                .isEqualTo(3);
        assertThat(chart.learnedFrom()).as("9 models with parents, 2 bases").isEqualTo(11);
        assertThat(chart.total()).isEqualTo(chart.candidates().size());
    }

    @Test
    void whatAModelDeclaresIsNoEvidence() {
        Charting.Chart chart = charting.of(ModelId.parse("borealis/base-chat-GGUF"), 0, Set.of(), 100);

        assertThat(chart.examined()).isEqualTo(1);
        assertThat(chart.candidates()).extracting(Candidate::parent).contains("aurora/base-chat", "aurora/base");
        assertThat(chart.candidates())
                .allSatisfy(candidate -> assertThat(candidate.relation()).isEqualTo(Derivation.QUANTIZED));
    }

    @Test
    void declaredLineageStaysAsItIs() {
        var before = GraphChecksum.of(GRAPH.graph());
        charting.undeclared(0, Set.of(), 100);

        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(before);
    }

    @Test
    void badInputIsTold() {
        assertThatThrownBy(() -> charting.undeclared(1.5, Set.of(), 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> charting.of(ModelId.parse("no/such"), 0.5, Set.of(), 10))
                .isInstanceOf(NotFoundException.class);
    }
}
