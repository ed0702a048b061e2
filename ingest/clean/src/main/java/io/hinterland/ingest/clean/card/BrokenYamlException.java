package io.hinterland.ingest.clean.card;

/** A text is no YAML, or more than a card needs; the message says why, without a word of the text. */
final class BrokenYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenYamlException(String reason) {
        super(reason);
    }
}
