package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.NameNumbering;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Of each node of a type the spelling that most edges leading to it print, of equals the first by code point. */
final class CommonestSpellings {

    private static final int KEY = -1;

    private final NameNumbering nodes;
    private final StagedSpellings spellings;
    private final int[] commonest;
    private final int[] most;
    private final int[] next;

    private CommonestSpellings(NameNumbering nodes, AtomicIntegerArray asKey, StagedSpellings spellings) {
        this.nodes = nodes;
        this.spellings = spellings;
        this.commonest = new int[nodes.size()];
        Arrays.fill(commonest, KEY);
        this.most = new int[nodes.size()];
        Arrays.setAll(most, asKey::get);
        this.next = new int[nodes.size()];
    }

    /**
     * @param asKey how many edges spell each node as its key
     * @param spelled how many edges use each of the spellings
     */
    static CommonestSpellings of(
            NameNumbering nodes, AtomicIntegerArray asKey, StagedSpellings spellings, AtomicIntegerArray spelled) {
        CommonestSpellings commonest = new CommonestSpellings(nodes, asKey, spellings);
        for (int spelling = 0; spelling < spellings.size(); spelling++) {
            commonest.compare(spelling, spelled.get(spelling));
        }
        return commonest;
    }

    private void compare(int spelling, int count) {
        int node = spellings.target(spelling);
        boolean isCommonest = count > most[node]
                || (count == most[node]
                        && count > 0
                        && CodePoints.ORDER.compare(spellings.text(spelling), of(node)) < 0);
        next[node] = Math.max(next[node], isCommonest ? most[node] : count);
        if (isCommonest) {
            most[node] = count;
            commonest[node] = spelling;
        }
    }

    String of(int node) {
        return commonest[node] == KEY ? nodes.name(node) : spellings.text(commonest[node]);
    }

    /** Returns by how many edges the commonest spelling of a node leads the next one. */
    int lead(int node) {
        return most[node] - next[node];
    }

    /**
     * Texts in the order of their code points, which is that of their bytes in UTF-8 and the order in which Neo4j
     * sorts.
     */
    private static final class CodePoints {

        static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other));

        private CodePoints() {}

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
