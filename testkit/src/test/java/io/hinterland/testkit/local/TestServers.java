package io.hinterland.testkit.local;

import io.hinterland.graph.local.ServerMemory;
import io.hinterland.graph.local.ServerOptions;

/** Small servers for tests of starting and stopping. */
final class TestServers {

    static final ServerOptions OPTIONS = ServerOptions.standard().withMemory(new ServerMemory(512, 64));

    private TestServers() {}

    static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
