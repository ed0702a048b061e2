package io.hinterland.api;

import java.util.HashMap;
import java.util.Map;

/** All that is configured of the web framework; nothing is read from files or the environment. */
final class MicronautProperties {

    /** In bytes; what is shorter fits into one packet anyway. */
    private static final int COMPRESSED_FROM = 1_024;

    private MicronautProperties() {}

    static Map<String, Object> of(ApiSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.application.name", "hinterland");
        properties.put("micronaut.server.host", settings.host());
        properties.put("micronaut.server.port", settings.port() == 0 ? -1 : settings.port());
        properties.put("micronaut.server.server-header", "hinterland");
        properties.put("micronaut.server.not-found-on-missing-body", false);
        // Cross-origin calls get no leave to read, and foreign host names are refused by HostGuard; to refuse every
        // call
        // with an Origin as well would keep Neo4j Browser from its guide.
        properties.put("micronaut.server.cors.localhost-pass-through", true);
        properties.put("micronaut.server.idle-timeout", settings.idleTimeout());
        properties.put("micronaut.server.max-request-size", String.valueOf(ApiServer.LONGEST_BODY));
        properties.put("micronaut.server.netty.max-initial-line-length", ApiServer.LONGEST_ADDRESS);
        properties.put("micronaut.server.netty.compression-threshold", COMPRESSED_FROM);
        properties.put("micronaut.lifecycle.graceful-shutdown.enabled", false);
        return properties;
    }
}
