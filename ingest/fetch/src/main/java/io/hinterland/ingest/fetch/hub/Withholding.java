package io.hinterland.ingest.fetch.hub;

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
