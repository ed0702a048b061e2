package io.hinterland.bench.metapath;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells whoever waits for a measurement how far it is, with the time since its start. */
final class TimedProgress {

    private final PrintWriter out;
    private final long start = System.nanoTime();

    TimedProgress(PrintWriter out) {
        this.out = out;
    }

    void tell(String what) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
        out.flush();
    }
}
