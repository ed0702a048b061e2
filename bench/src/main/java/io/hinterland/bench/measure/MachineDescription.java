package io.hinterland.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a figure was measured on. */
public final class MachineDescription {

    private MachineDescription() {}

    public static String description() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores, %d GiB, load average %.1f, Java %s, our heap %d MiB",
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() >> 30,
                system.getSystemLoadAverage(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
