package io.hinterland.schema.failure;

/** What the caller gave is not of the form asked for: exit code 2, HTTP 400. */
public non-sealed class InvalidInputException extends HinterlandException {

    public InvalidInputException(String message) {
        super(message);
    }

    public InvalidInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
