package io.hinterland.schema.failure;

import java.util.List;

/** A well-formed name that nothing answers to: exit code 1, HTTP 404. */
public final class NotFoundException extends HinterlandException {

    private final List<String> possible;

    public NotFoundException(String message) {
        this(message, List.of());
    }

    /** @param possible names that were perhaps meant, the likeliest first; the message ends with them */
    public NotFoundException(String message, List<String> possible) {
        super(possible.isEmpty() ? message : message + "; did you mean " + String.join(" or ", possible) + "?");
        this.possible = List.copyOf(possible);
    }

    /** Returns the names that were perhaps meant, the likeliest first. */
    public List<String> possible() {
        return possible;
    }
}
