package io.hinterland.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of the processes that ours started and that have ended. */
final class EndedChildren {

    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final double TICKS_A_SECOND = 100;

    private EndedChildren() {}

    /** Returns seconds, in user mode and in the system; 0 where the system does not tell. */
    static double processorSeconds() {
        if (!Files.isReadable(STATISTICS)) {
            return 0;
        }
        try {
            String text = Files.readString(STATISTICS);
            // The name of the program, in parentheses, may hold spaces; what follows it begins with the third field.
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
