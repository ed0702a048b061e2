package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a paper.
 *
 * @param created as it is printed, such as {@code Mon, 2 Apr 2007 19:18:42 GMT}
 */
record Version(int number, String created) {

    static final Comparator<Version> BY_NUMBER = Comparator.comparing(Version::number);

    private static final Pattern NAME = Pattern.compile("v(\\d{1,4})");

    /** Reads {@code {"version": "v1", "created": …}}. */
    static Optional<Version> find(JsonNode version) {
        Matcher name = NAME.matcher(version.path("version").asText());
        JsonNode created = version.path("created");
        return name.matches() && created.isTextual()
                ? Optional.of(new Version(Integer.parseInt(name.group(1)), created.asText()))
                : Optional.empty();
    }
}
