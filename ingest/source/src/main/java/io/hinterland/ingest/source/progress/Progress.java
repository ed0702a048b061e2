package io.hinterland.ingest.source.progress;

/** Where work that takes long says how far it has come: a bar on a terminal, plain lines, or nothing. */
public interface Progress {

    /** What to give as the total where it cannot be known beforehand. */
    long UNKNOWN = -1;

    /**
     * Begins to show one piece of work. Whoever starts it closes it.
     *
     * @param what for people, such as {@code loading models}; its last word is what {@link Work#done} counts
     * @param total in the given unit, or {@link #UNKNOWN}
     * @param unit of the total and of every advance, in the plural, such as {@code records}
     */
    Work start(String what, long total, String unit);

    /** Returns one that shows nothing. */
    static Progress silent() {
        return (what, total, unit) -> new SilentWork();
    }

    /** One piece of work under way. Used by one thread. */
    interface Work extends AutoCloseable {

        /** Says that so much more is done. */
        void advance(long by);

        /** Says that so many more items are dealt with, where the unit is another, such as bytes. */
        default void done(long items) {}

        @Override
        void close();
    }

    record SilentWork() implements Work {

        @Override
        public void advance(long by) {}

        @Override
        public void close() {}
    }
}
