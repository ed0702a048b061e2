package io.hinterland.ingest.clean.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages of ISO 639-1, 184 of them: two lower-case letters each, and the English name. */
public final class Languages {

    private static final Map<String, String> NAMES = read();

    private Languages() {}

    /** Returns whether the text is a code, case for case: {@code en} is one, {@code EN} is not. */
    public static boolean isCode(String text) {
        return text.length() == 2 && NAMES.containsKey(text);
    }

    /** Returns the English name of the language with this code. */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** Returns the English names by their codes. */
    public static Map<String, String> names() {
        return NAMES;
    }

    private static Map<String, String> read() {
        try (InputStream file = Languages.class.getResourceAsStream("iso-639-1.tsv")) {
            if (file == null) {
                throw new IllegalStateException("No iso-639-1.tsv beside " + Languages.class.getName());
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
