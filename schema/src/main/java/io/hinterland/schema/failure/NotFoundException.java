package io.hinterland.schema.failure;

/** A well-formed name that nothing answers to: exit code 1, HTTP 404. */
public final class NotFoundException extends HinterlandException {

    public NotFoundException(String message) {
        super(message);
    }
}
