package io.hinterland.schema.failure;

/**
 * The root of everything that Hinterland reports to people. The message is for them to read: what is wrong, where, and
 * what would be right. Each subclass is one kind of answer: an exit code on the command line, a status over HTTP.
 */
public abstract sealed class HinterlandException extends RuntimeException
        permits InvalidInputException, NotFoundException, UnavailableException, DeadlineException, CancelledException {

    HinterlandException(String message) {
        super(message);
    }

    HinterlandException(String message, Throwable cause) {
        super(message, cause);
    }
}
