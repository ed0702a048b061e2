package io.hinterland.ingest.fetch.arxiv;

/** XML that is no answer of arXiv: cut off, of another format, or an attack. The message says which. */
final class XmlFormatException extends Exception {

    XmlFormatException(String message) {
        super(message);
    }

    XmlFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
