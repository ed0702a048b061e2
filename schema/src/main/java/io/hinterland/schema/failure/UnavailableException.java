package io.hinterland.schema.failure;

/** Something outside that the work needs is not there: a server, a port, a file, disk space. Exit code 1, HTTP 503. */
public final class UnavailableException extends HinterlandException {

    public UnavailableException(String message) {
        super(message);
    }

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
