package io.hinterland.schema.metapath;

import java.util.List;

/** Reads {@code *1..3}, {@code *..3} or {@code *2} behind an edge type. */
final class LengthsParser {

    private static final List<String> FORMS = List.of("*2", "*1..3", "*.." + Lengths.MOST);

    private final NotationCursor cursor;

    LengthsParser(NotationCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the lengths, if they follow. */
    Lengths read() {
        cursor.skipSpace();
        int start = cursor.position();
        if (!cursor.accept("*")) {
            return Lengths.ONCE;
        }
        String first = digits();
        boolean range = cursor.accept("..");
        String last = range ? digits() : first;
        if (last.isEmpty()) {
            throw cursor.invalid(start, "A step of variable length needs an upper end, at most " + Lengths.MOST, FORMS);
        }
        int least = first.isEmpty() ? 1 : number(first);
        int most = number(last);
        if (least < 1 || most > Lengths.MOST || least > most) {
            throw cursor.invalid(
                    start,
                    "A step walks from 1 up to at most " + Lengths.MOST + " edges, the lesser number first",
                    FORMS);
        }
        return new Lengths(least, most);
    }

    /** Numbers beyond any bound are all alike. */
    private static int number(String digits) {
        return digits.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private String digits() {
        cursor.skipSpace();
        StringBuilder digits = new StringBuilder();
        while (cursor.peek() >= '0' && cursor.peek() <= '9') {
            digits.append(cursor.next());
        }
        return digits.toString();
    }
}
