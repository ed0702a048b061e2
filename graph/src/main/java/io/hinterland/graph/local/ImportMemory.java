package io.hinterland.graph.local;

import java.util.List;

/** What an import may take of the machine's memory: as much as the server would, which does not run meanwhile. */
final class ImportMemory {

    private ImportMemory() {}

    static List<String> javaOptions() {
        return List.of("-Xmx" + ServerMemory.ofMachine().heap() + "m", "-XX:+UseParallelGC");
    }

    static List<String> arguments() {
        return List.of("--max-off-heap-memory=" + ServerMemory.ofMachine().pageCache() + "m");
    }
}
