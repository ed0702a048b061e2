package io.hinterland.ingest.load.settle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingChangeTest {

    @Test
    void theLeadShrinksByWhatTheCommonestLosesAndTheNextGains() {
        SpellingChange change = new SpellingChange();
        change.add("GGUF", -3);
        change.add("GGUF", 1);
        change.add("gguf", 4);
        change.add("Gguf", 2);

        assertThat(change.lead("GGUF", 10)).isEqualTo(10 - 2 - 4);
    }

    @Test
    void whatOthersLoseAndTheCommonestGainsLeavesTheLeastLead() {
        SpellingChange change = new SpellingChange();
        change.add("GGUF", 5);
        change.add("gguf", -4);

        assertThat(change.lead("GGUF", 10)).isEqualTo(10);
    }
}
