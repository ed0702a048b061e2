package io.hinterland.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class BrowserSettingsTest {

    @Test
    void theStyleAndTheGuideAreAppliedOnConnecting() {
        assertThat(BrowserSettings.of(URI.create("http://127.0.0.1:8080")))
                .containsEntry(
                        "browser.post_connect_cmd",
                        "style http://127.0.0.1:8080/browser/models.grass; guide http://127.0.0.1:8080/browser/guide.html")
                .containsEntry("browser.remote_content_hostname_whitelist", "127.0.0.1");
    }
}
