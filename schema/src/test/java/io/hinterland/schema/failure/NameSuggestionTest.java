package io.hinterland.schema.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSuggestionTest {

    private static final List<String> NAMES = List.of("Model", "Modality", "Paper", "limit");

    @Test
    void findsWhatIsFewEditsAway() {
        assertThat(NameSuggestion.to("Modle", NAMES)).contains("Model");
        assertThat(NameSuggestion.to("modell", NAMES)).contains("Model");
        assertThat(NameSuggestion.to("limt", NAMES)).contains("limit");
        assertThat(NameSuggestion.hint("papier", NAMES)).isEqualTo("; did you mean Paper?");
    }

    @Test
    void findsNothingForWhatIsFarFromAll() {
        assertThat(NameSuggestion.to("", NAMES)).isEmpty();
        assertThat(NameSuggestion.to("Repository", NAMES)).isEmpty();
        assertThat(NameSuggestion.hint("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
