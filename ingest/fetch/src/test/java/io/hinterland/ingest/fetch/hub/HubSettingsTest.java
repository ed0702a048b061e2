package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSettingsTest {

    @Test
    void nameThePublicHubWithoutATokenUnlessTold() {
        HubSettings settings = HubSettings.of(Map.of("HF_ENDPOINT", " ", "HF_TOKEN", ""));
        assertThat(settings.endpoint()).hasToString("https://huggingface.co/");
        assertThat(settings.token()).isEmpty();
    }

    @Test
    void readTheVariablesOfTheHubsOwnClients() {
        HubSettings settings = HubSettings.of(Map.of("HF_ENDPOINT", "https://hub.example/hf", "HF_TOKEN", "hf_a\n"));
        assertThat(ModelFilter.NONE.firstPage(settings.endpoint()).encodedPath())
                .isEqualTo("/hf/api/models");
        assertThat(settings.token().orElseThrow().authorization()).isEqualTo("Bearer hf_a");
        assertThat(settings.toString()).doesNotContain("hf_a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub", "ftp://hub.example", "https://"})
    void refuseWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> HubSettings.of(Map.of("HF_ENDPOINT", address)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("HF_ENDPOINT");
    }

    @Test
    void refuseATokenThatNoHeaderCarriesWithoutRepeatingIt() {
        assertThatThrownBy(() -> HubSettings.of(Map.of("HF_TOKEN", "hf_se cret")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("HF_TOKEN")
                .hasMessageNotContaining("hf_se cret");
    }

    @Test
    void refuseToSendATokenUnencryptedButToThisMachine() {
        Map<String, String> away = Map.of("HF_ENDPOINT", "http://hub.example", "HF_TOKEN", "hf_a");
        assertThatThrownBy(() -> HubSettings.of(away)).isInstanceOf(InvalidInputException.class);
        assertThat(HubSettings.of(Map.of("HF_ENDPOINT", "http://127.0.0.1:8080", "HF_TOKEN", "hf_a"))
                        .token())
                .isPresent();
    }
}
