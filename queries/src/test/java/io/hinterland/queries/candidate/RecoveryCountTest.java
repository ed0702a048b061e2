package io.hinterland.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.value.Derivation;
import io.hinterland.schema.value.LineageRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecoveryCountTest {

    /** Three models with parents, one without; five candidates, of which three are right. */
    @Test
    void countsByHand() {
        RecoveryCount count = new RecoveryCount(HiddenPart.MODELS);
        count.add(new RecoveryCount.Found(1, List.of(guess(0.92, LineageRelation.QUANTIZED), guess(0.05, null))));
        count.add(new RecoveryCount.Found(
                2, List.of(guess(0.55, LineageRelation.FINETUNE), guess(0.45, LineageRelation.MERGE))));
        count.add(new RecoveryCount.Found(1, List.of()));
        count.add(new RecoveryCount.Found(0, List.of(guess(0.35, null))));
        Recovery recovery = count.recovery();

        assertThat(recovery.models()).isEqualTo(3);
        assertThat(recovery.edges()).isEqualTo(4);
        assertThat(recovery.bases()).isEqualTo(1);
        assertThat(recovery.firstRight()).isEqualTo(2);
        assertThat(recovery.relationRight())
                .as("quantized is right, finetune is not")
                .isEqualTo(0.5);
        Recovery.AtLeast half = recovery.byConfidence().get(4);
        assertThat(half.confidence()).isEqualTo(0.5);
        assertThat(half.candidates()).isEqualTo(2);
        assertThat(half.precision()).isEqualTo(1);
        assertThat(half.recall()).isEqualTo(2 / 3.0);
        assertThat(recovery.byConfidence().get(2).precision()).isEqualTo(0.75);
        assertThat(recovery.calibrationError()).isCloseTo((0.08 + 0.05 + 0.45 + 0.55 + 0.35) / 5, within(1e-12));
    }

    private static RecoveryCount.Guess guess(double confidence, @Nullable LineageRelation declared) {
        return new RecoveryCount.Guess(
                confidence, Derivation.QUANTIZED, declared == null ? List.of() : List.of(declared));
    }
}
