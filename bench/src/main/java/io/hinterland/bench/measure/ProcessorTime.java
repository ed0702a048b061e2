package io.hinterland.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The processor time of our process and of the server's, in seconds. On a machine that others use as well it tells more
 * than the clock.
 *
 * @param serverProcess number of the server's process
 */
public record ProcessorTime(long serverProcess) {

    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final double TICKS_A_SECOND = 100;

    static double ours() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** Returns 0 where the system does not tell. */
    double server() {
        return ProcessHandle.of(serverProcess)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .map(Duration::toMillis)
                        .orElse(0L)
                / 1e3;
    }

    /**
     * Returns that of the processes that ours started and that have ended, in user mode and in the system; 0 where the
     * system does not tell.
     */
    public static double ofEndedChildren() {
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
