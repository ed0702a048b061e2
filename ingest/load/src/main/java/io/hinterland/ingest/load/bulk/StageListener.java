package io.hinterland.ingest.load.bulk;

/** Learns which stage a load has come to, so that somebody can time them. */
public interface StageListener {

    void begin(String stage);

    void end();

    /** Returns one that nobody asks. */
    static StageListener unobserved() {
        return new Unobserved();
    }

    record Unobserved() implements StageListener {

        @Override
        public void begin(String stage) {}

        @Override
        public void end() {}
    }
}
