package io.hinterland.schema.failure;

/** A query took longer than it was allowed to: exit code 1, HTTP 504. */
public final class DeadlineException extends HinterlandException {

    public DeadlineException(String message) {
        super(message);
    }

    public DeadlineException(String message, Throwable cause) {
        super(message, cause);
    }
}
