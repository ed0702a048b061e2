package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.NameNumbering;
import java.nio.charset.StandardCharsets;

/** The ways in which records spell the nodes of one type, where they are not the keys; numbered from 0. */
final class StagedSpellings {

    /** Of each its target's number, a space, and the spelling. */
    private final NameNumbering numbers = new NameNumbering();

    private final GrowingInts targets = new GrowingInts();

    /** Returns the number of a spelling of a target. */
    int of(int target, byte[] spelling) {
        byte[] prefix = (target + " ").getBytes(StandardCharsets.ISO_8859_1);
        int number = numbers.of(new GrowingBytes(prefix.length + spelling.length)
                .put(prefix)
                .put(spelling)
                .toArray());
        if (number == targets.size()) {
            targets.add(target);
        }
        return number;
    }

    int target(int number) {
        return targets.get(number);
    }

    String text(int number) {
        String name = numbers.name(number);
        return name.substring(name.indexOf(' ') + 1);
    }

    int size() {
        return targets.size();
    }
}
