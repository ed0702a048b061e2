package io.hinterland.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;

/** The web page that an {@code up} serves, and the API whose answers it shows. */
record ServedPage(URI root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOADED = "return document.querySelector('h1') != null"
            + " && ![...document.querySelectorAll('[role=status]')].some(one => one.textContent.includes('Loading'))";

    /** WebGL without graphics hardware. */
    static final String SOFTWARE_WEBGL = "--enable-unsafe-swiftshader";

    URI at(String path) {
        return root.resolve(path);
    }

    /** Opens a view and waits until all of it is there. */
    void open(Chromium chromium, String path) {
        chromium.go(at(path));
        chromium.awaitScript(LOADED);
    }

    JsonNode api(String path) throws IOException {
        return JSON.readTree(bytes(path));
    }

    byte[] bytes(String path) throws IOException {
        try (InputStream answer = at("/api/v1" + path).toURL().openStream()) {
            return answer.readAllBytes();
        }
    }

    /** Returns a number as the page writes it. */
    static String number(JsonNode count) {
        return number(count.longValue());
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
