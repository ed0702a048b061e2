package io.hinterland.schema.metapath;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.regex.Pattern;

/** A text that is no metapath of the metagraph; knows the place, and what could stand there instead. */
public final class InvalidMetapathException extends InvalidInputException {

    private static final int MOST_SHOWN = 120;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\u2028\u2029\\s]");

    private final int offset;
    private final List<String> candidates;

    InvalidMetapathException(String text, int offset, String problem, List<String> candidates) {
        super(message(text, offset, problem, candidates));
        this.offset = offset;
        this.candidates = List.copyOf(candidates);
    }

    private static String message(String text, int offset, String problem, List<String> candidates) {
        int start = Math.max(0, offset - MOST_SHOWN / 2);
        int end = Math.min(text.length(), offset + MOST_SHOWN / 2);
        String before = start > 0 ? "…" : "";
        String shown = UNPRINTABLE.matcher(text.substring(start, end)).replaceAll(" ");
        String marked = before + shown + (end < text.length() ? "…" : "");
        String mark = " ".repeat(before.length() + offset - start) + "^";
        String advice = candidates.isEmpty() ? "" : "\n  possible here: " + String.join(", ", candidates);
        return problem + " (at character " + (offset + 1) + " of the metapath)\n  " + marked + "\n  " + mark + advice;
    }

    /** Returns the zero-based place in the text at which it goes wrong. */
    public int offset() {
        return offset;
    }

    /** Returns what could stand at that place, perhaps nothing. */
    public List<String> candidates() {
        return candidates;
    }
}
