package io.hinterland.graph.local;

import java.util.List;

/** Imports that go on though the process that started them died. They would write into the next one's store. */
final class StrayImports {

    private StrayImports() {}

    /** Returns the argument by which an import of a data directory is known. */
    static String mark(DataDirectory directory) {
        return "-Dhinterland.import=" + directory;
    }

    static void stop(DataDirectory directory) {
        List<ProcessHandle> strays = ProcessHandle.allProcesses()
                .filter(process -> isImportOf(directory, process))
                .toList();
        strays.forEach(RunningServer::stop);
    }

    private static boolean isImportOf(DataDirectory directory, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(mark(directory)))
                .orElse(false);
    }
}
