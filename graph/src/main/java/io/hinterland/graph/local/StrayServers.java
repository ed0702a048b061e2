package io.hinterland.graph.local;

import java.util.List;

/**
 * Servers of a data directory that no file tells of, since the process that started them died in the same moment. They
 * would keep the store from the next one.
 */
final class StrayServers {

    private StrayServers() {}

    static void stop(DataDirectory directory) {
        List<ProcessHandle> strays = ProcessHandle.allProcesses()
                .filter(process -> isServerOf(directory, process))
                .toList();
        strays.forEach(RunningServer::stop);
    }

    /** Where the system does not tell the arguments of processes, none is found, and Neo4j reports a locked store. */
    private static boolean isServerOf(DataDirectory directory, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(ServerStart.homeArgument(directory)))
                .orElse(false);
    }
}
