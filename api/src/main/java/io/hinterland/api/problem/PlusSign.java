package io.hinterland.api.problem;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In an address, a plus sign stands for a space, so that {@code range=50001+} arrives without its last character. */
final class PlusSign {

    private PlusSign() {}

    /** Returns what to add to a message about a value that was written with a plus sign; empty for any other. */
    static String hint(HttpRequest<?> request, String message) {
        String query = Optional.ofNullable(request.getUri().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                .filter(value -> value.contains("+"))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8).strip())
                .filter(value -> lower(message).contains("'" + lower(value)))
                .findFirst()
                .map(value -> "; + stands for a space in an address, write a plus sign as %2B")
                .orElse("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
