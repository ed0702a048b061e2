package io.hinterland.ingest.fetch.http;

/** What the status of an HTTP response means to us, whichever service sends it. */
public enum Status {
    CONTENT,
    /** The content is what the ETag of the request stands for. */
    UNCHANGED,
    MOVED,
    /** The request is malformed. */
    MALFORMED,
    UNAUTHORIZED,
    FORBIDDEN,
    ABSENT,
    LEGALLY_CLOSED,
    /** The same request may succeed later: it is sent again. */
    TEMPORARY,
    /** Any other; sending the request again is of no use. */
    REFUSED;

    static Status of(int code) {
        return switch (code) {
            case 200 -> CONTENT;
            case 304 -> UNCHANGED;
            case 301, 302, 303, 307, 308 -> MOVED;
            case 400 -> MALFORMED;
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404, 410 -> ABSENT;
            case 451 -> LEGALLY_CLOSED;
            case 408, 425, 429 -> TEMPORARY;
            default -> code >= 500 ? TEMPORARY : REFUSED;
        };
    }
}
