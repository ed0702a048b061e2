package io.hinterland.api.browser;

import java.net.URI;
import java.util.Map;

/** What a Neo4j server tells Neo4j Browser, so that a reader who connects finds the style and the guide in place. */
public final class BrowserSettings {

    private BrowserSettings() {}

    /**
     * Returns the server's settings by name.
     *
     * @param api where readers reach the API, {@code http://127.0.0.1:8080}
     */
    public static Map<String, String> of(URI api) {
        URI files = api.resolve(BrowserController.FOLDER);
        return Map.of(
                "browser.post_connect_cmd",
                "style " + files.resolve(Palette.MODELS.fileName()) + "; guide "
                        + files.resolve(BrowserController.GUIDE),
                // Names of hosts, without ports: the Browser fetches styles and guides from nowhere else.
                "browser.remote_content_hostname_whitelist",
                api.getHost());
    }
}
