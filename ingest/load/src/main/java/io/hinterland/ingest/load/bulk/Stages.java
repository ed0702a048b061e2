package io.hinterland.ingest.load.bulk;

/** Learns which stage a load has come to, so that somebody can time them. */
public interface Stages {

    void begin(String stage);

    void end();

    /** Returns one that nobody asks. */
    static Stages unobserved() {
        return new UnobservedStages();
    }
}
