package io.hinterland.ingest.clean.report;

/**
 * Where in the input something stands.
 *
 * @param source the file as people named it, or {@code standard input}
 * @param line from 1; 0 for the source as a whole
 */
public record Place(String source, long line) {

    /** Returns the place that stands for a whole source. */
    public static Place whole(String source) {
        return new Place(source, 0);
    }

    /** Returns {@code models.jsonl:12}, the form that editors and terminals open. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line;
    }
}
