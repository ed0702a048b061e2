package io.hinterland.ingest.load.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Texts in the order of their code points, which is that of their bytes in UTF-8 and the order in which Neo4j sorts.
 */
final class CodePoints {

    static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other));

    private CodePoints() {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
