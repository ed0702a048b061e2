package io.hinterland.graph.local;

import java.util.List;

/**
 * Servers and imports of a data directory that no file tells of, since the process that started them died. They would
 * keep the store from the next one, or write into it.
 */
final class StrayProcesses {

    private StrayProcesses() {}

    /** Returns the argument by which an import into a data directory is known. */
    static String importArgument(DataDirectory directory) {
        return "-Dhinterland.import=" + directory;
    }

    static void stopServers(DataDirectory directory) {
        stop(ServerStart.homeArgument(directory));
    }

    static void stopImports(DataDirectory directory) {
        stop(importArgument(directory));
    }

    /** Where the system does not tell the arguments of processes, none is found, and Neo4j reports a locked store. */
    private static void stop(String argument) {
        List<ProcessHandle> strays = ProcessHandle.allProcesses()
                .filter(process -> hasArgument(process, argument))
                .toList();
        strays.forEach(RunningServer::stop);
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(argument))
                .orElse(false);
    }
}
