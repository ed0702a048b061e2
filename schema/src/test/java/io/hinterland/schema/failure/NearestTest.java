package io.hinterland.schema.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("Model", "Modality", "Paper", "limit");

    @Test
    void findsWhatIsFewEditsAway() {
        assertThat(Nearest.to("Modle", NAMES)).contains("Model");
        assertThat(Nearest.to("modell", NAMES)).contains("Model");
        assertThat(Nearest.to("limt", NAMES)).contains("limit");
        assertThat(Nearest.hint("papier", NAMES)).isEqualTo("; did you mean Paper?");
    }

    @Test
    void findsNothingForWhatIsFarFromAll() {
        assertThat(Nearest.to("", NAMES)).isEmpty();
        assertThat(Nearest.to("Repository", NAMES)).isEmpty();
        assertThat(Nearest.hint("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
