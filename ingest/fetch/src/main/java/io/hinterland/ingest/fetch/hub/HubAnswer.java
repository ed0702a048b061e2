package io.hinterland.ingest.fetch.hub;

import java.util.Optional;
import okhttp3.HttpUrl;

/** What the Hub says when it is asked for one thing. */
public sealed interface HubAnswer {

    /** @param etag to ask with next time, where the Hub gives one */
    record Content(String text, Optional<String> etag) implements HubAnswer {}

    /** It is as it was when the Hub gave the ETag that it was asked with. */
    record Unchanged() implements HubAnswer {}

    /** It is to be asked for elsewhere; a renamed model is. */
    record Moved(HttpUrl to) implements HubAnswer {}

    /** It is not there. */
    record Missing() implements HubAnswer {}

    /** It may be there, but not for us. */
    record Withheld(Withholding reason) implements HubAnswer {}

    /** Why the Hub does not show something. */
    public enum Withholding {
        /** Without a token the Hub answers so for what is private, and for what was deleted or never was. */
        HIDDEN("hidden", "private or not there: without a token the Hub does not say which"),
        /** Whoever wants it must ask its publisher. */
        GATED("gated", "gated, and not granted to this token"),
        /** The Hub or the law has closed it. */
        DISABLED("disabled", "disabled by the Hub");

        private final String word;
        private final String sentence;

        Withholding(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        /** Returns the value in the graph. */
        public String word() {
            return word;
        }

        /** Returns the reason for people. */
        String sentence() {
            return sentence;
        }
    }
}
