package io.hinterland.ingest.fetch.http;

import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** A kind of content that services answer with. */
public enum MediaKind {
    JSON("JSON", "application/json") {
        @Override
        boolean includes(String subtype) {
            return subtype.equals("json") || subtype.endsWith("+json");
        }
    },
    XML("XML", "application/atom+xml, text/xml, application/xml") {
        @Override
        boolean includes(String subtype) {
            return subtype.endsWith("xml") && !subtype.contains("html");
        }
    },
    PLAIN_TEXT("plain text", "text/plain") {
        @Override
        boolean includes(String subtype) {
            return subtype.equals("plain");
        }
    };

    private final String words;
    private final String accept;

    MediaKind(String words, String accept) {
        this.words = words;
        this.accept = accept;
    }

    /** Returns the name for people. */
    String words() {
        return words;
    }

    /** Returns the header {@code Accept}. */
    public String accept() {
        return accept;
    }

    boolean includes(@Nullable MediaType type) {
        return type != null && includes(type.subtype());
    }

    abstract boolean includes(String subtype);
}
