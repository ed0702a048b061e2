package io.hinterland.schema.failure;

/** Nobody waits for an answer any more, so that it was given up: exit code 1, HTTP 503. */
public final class CancelledException extends HinterlandException {

    public CancelledException(String message) {
        super(message);
    }

    public CancelledException(String message, Throwable cause) {
        super(message, cause);
    }
}
