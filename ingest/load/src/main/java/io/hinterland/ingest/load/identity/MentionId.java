package io.hinterland.ingest.load.identity;

/** A paper and the key of a name that it prints: {@code 2304.13705 tony z. zhao}. */
public record MentionId(String paper, String name) {

    public static MentionId parse(String text) {
        int space = text.indexOf(' ');
        return new MentionId(text.substring(0, space), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return paper + " " + name;
    }
}
