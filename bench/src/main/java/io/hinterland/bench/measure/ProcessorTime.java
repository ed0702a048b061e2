package io.hinterland.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The processor time of our process and of the server's, in seconds. On a machine that others use as well it tells more
 * than the clock.
 *
 * @param serverProcess number of the server's process
 */
record ProcessorTime(long serverProcess) {

    double ours() {
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
}
