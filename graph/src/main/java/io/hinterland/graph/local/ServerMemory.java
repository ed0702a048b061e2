package io.hinterland.graph.local;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What a local server may take of the machine's memory.
 *
 * @param heap in MiB: for queries, and for the projections of GDS
 * @param pageCache in MiB: for the store's files
 */
public record ServerMemory(long heap, long pageCache) {

    /** Returns a quarter of the machine's memory for the heap and an eighth for the page cache, within bounds. */
    public static ServerMemory ofMachine() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return ofTotal(system.getTotalMemorySize() >> 20);
    }

    static ServerMemory ofTotal(long total) {
        return new ServerMemory(bounded(512, total / 4, 8192), bounded(128, total / 8, 8192));
    }

    /** Returns the options of an import's Java; it takes as much as the server, which does not run meanwhile. */
    List<String> importJavaOptions() {
        return List.of("-Xmx" + heap + "m", "-XX:+UseParallelGC");
    }

    List<String> importArguments() {
        return List.of("--max-off-heap-memory=" + pageCache + "m");
    }

    private static long bounded(long least, long wanted, long most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
