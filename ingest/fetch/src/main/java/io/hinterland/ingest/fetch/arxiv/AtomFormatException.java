package io.hinterland.ingest.fetch.arxiv;

/** An answer that is no Atom feed of arXiv: cut off, of another form, or an attack. The message says which. */
final class AtomFormatException extends Exception {

    AtomFormatException(String message) {
        super(message);
    }

    AtomFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
