package io.hinterland.schema.metapath;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;

/** A text that is no metapath of the metagraph; knows the place, and what could stand there instead. */
public final class InvalidMetapathException extends InvalidInputException {

    private final int offset;
    private final List<String> candidates;

    InvalidMetapathException(String text, int offset, String problem, List<String> candidates) {
        super(message(text, offset, problem, candidates));
        this.offset = offset;
        this.candidates = List.copyOf(candidates);
    }

    private static String message(String text, int offset, String problem, List<String> candidates) {
        String shown = text.replaceAll("\\s", " ");
        String advice = candidates.isEmpty() ? "" : "\n  possible here: " + String.join(", ", candidates);
        return "%s, at character %d of the metapath%n  %s%n  %s^%s"
                .formatted(problem, offset + 1, shown, " ".repeat(offset), advice)
                .replace("\r", "");
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
