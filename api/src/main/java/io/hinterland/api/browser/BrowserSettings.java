package io.hinterland.api.browser;

import io.hinterland.export.style.Palette;
import java.net.URI;
import java.util.Map;

/**
 * What a Neo4j server tells Neo4j Browser, so that a reader who connects finds the style and the guide in place, and
 * whole networks are drawn.
 */
public final class BrowserSettings {

    /**
     * How many nodes of an answer are drawn: all those of the guide's networks, and not so many that the page stops
     * responding. The Browser itself draws 300, and says in the panel beside the drawing where it leaves out others.
     */
    static final int DRAWN_NODES = 5_000;

    /** How many neighbours a double-click on a node adds; the Browser says where there are more. */
    private static final int NEIGHBOURS = 500;

    /** How many rows a table shows. Drawings and exports have all rows. */
    private static final int ROWS = 10_000;

    /** Named alone, a setting leaves the reader's others as they are. */
    private static final String CONFIGURE =
            "config initialNodeDisplay: %d, maxNeighbours: %d, maxRows: %d, initCmd: '', showSampleScripts: false"
                    .formatted(DRAWN_NODES, NEIGHBOURS, ROWS);

    private BrowserSettings() {}

    /**
     * Returns the server's settings by name.
     *
     * @param api where readers reach the API, {@code http://127.0.0.1:8080}
     */
    public static Map<String, String> of(URI api) {
        return Map.of(
                "browser.post_connect_cmd",
                onConnecting(api.resolve(BrowserController.FOLDER)),
                // Names of hosts, without ports: the Browser fetches styles and guides from nowhere else.
                "browser.remote_content_hostname_whitelist",
                api.getHost());
    }

    /** Returns the Browser's commands. Before its first connection it has shown its own samples, which are cleared. */
    private static String onConnecting(URI files) {
        return String.join(
                "; ",
                "clear",
                CONFIGURE,
                "style " + files.resolve(Palette.MODELS.fileName()),
                "guide " + files.resolve(BrowserController.GUIDE));
    }
}
