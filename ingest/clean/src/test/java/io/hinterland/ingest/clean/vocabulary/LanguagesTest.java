package io.hinterland.ingest.clean.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @Test
    void thereAre184Codes() {
        assertThat(Languages.names()).hasSize(184).allSatisfy((code, name) -> {
            assertThat(code).matches("[a-z]{2}");
            assertThat(name).isNotBlank().isNotEqualTo(code);
        });
    }

    @Test
    void codesHaveEnglishNames() {
        assertThat(Languages.name("de")).contains("German");
        assertThat(Languages.name("nb")).contains("Norwegian Bokm\u00e5l");
        assertThat(Languages.name("xx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "eng", "english", "xx", "", "e"})
    void otherTextsAreNoCodes(String text) {
        assertThat(Languages.isCode(text)).isFalse();
    }
}
