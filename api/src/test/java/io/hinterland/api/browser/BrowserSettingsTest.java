package io.hinterland.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class BrowserSettingsTest {

    private final Map<String, String> settings = BrowserSettings.of(URI.create("http://127.0.0.1:8080"));

    @Test
    void onConnectingSamplesGoAndTheStyleAndTheGuideCome() {
        assertThat(commands().get(0)).isEqualTo("clear");
        assertThat(commands())
                .endsWith(
                        "style http://127.0.0.1:8080/browser/models.grass",
                        "guide http://127.0.0.1:8080/browser/guide.html");
        assertThat(settings).containsEntry("browser.remote_content_hostname_whitelist", "127.0.0.1");
    }

    @Test
    void moreNodesAreDrawnThanTheBrowsersThreeHundredAndNoSampleIsShownLater() {
        assertThat(commands())
                .contains("config initialNodeDisplay: 5000, maxNeighbours: 500, maxRows: 10000, initCmd: '',"
                        + " showSampleScripts: false");
    }

    @Test
    void theComposedServerHasTheSameCommands() {
        String commands = Objects.requireNonNull(settings.get("browser.post_connect_cmd"));

        assertThat(Path.of("../docker/compose.yaml"))
                .content()
                .contains("NEO4J_browser_post__connect__cmd: \"" + commands.replace(":8080/", ":${API_PORT:-8080}/")
                        + '"');
    }

    private List<String> commands() {
        return List.of(
                Objects.requireNonNull(settings.get("browser.post_connect_cmd")).split("; "));
    }
}
