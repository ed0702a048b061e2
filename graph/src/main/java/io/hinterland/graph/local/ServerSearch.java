package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.util.List;

/** Finds the server of a data directory, or starts one. To be used under the {@link DirectoryLock}. */
final class ServerSearch {

    private final DataDirectory directory;
    private final ServerFolder folder;
    private final ServerOptions options;
    private final List<Long> users;
    private final String password;

    ServerSearch(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        this.directory = directory;
        this.folder = folder;
        this.options = options;
        this.users = new ServerUsers(directory).present();
        this.password = Password.of(directory, folder);
    }

    String password() {
        return password;
    }

    /** Returns the server that runs, whatever its options, else a new one. */
    RunningServer any() {
        return RunningServer.find(directory)
                .filter(running -> isUsed() || running.answers())
                .orElseGet(this::startNew);
    }

    /** Returns a server with the options that nobody else uses. */
    RunningServer own() {
        if (isUsed()) {
            throw new UnavailableException("The data directory " + directory + " is in use by process " + users.get(0)
                    + "; end that first, or choose another directory with --data");
        }
        return RunningServer.find(directory)
                .filter(running -> running.answers() && fits(running))
                .orElseGet(this::startNew);
    }

    private boolean isUsed() {
        return !users.isEmpty();
    }

    private boolean fits(RunningServer running) {
        return isPort(options.boltPort(), running.boltPort())
                && isPort(options.browserPort(), running.browserPort())
                && ServerSettings.of(directory, folder, options.withPorts(running.boltPort(), running.browserPort()))
                        .areOfLastStart(directory);
    }

    private static boolean isPort(int wanted, int actual) {
        return wanted == 0 || wanted == actual;
    }

    /** Whatever still runs here was left behind and is of no use; it goes first, since it may hold the ports. */
    private RunningServer startNew() {
        RunningServer.find(directory).ifPresent(leftBehind -> leftBehind.stop(directory));
        StrayProcesses.stopServers(directory);
        return new ServerStart(directory, folder, options).run();
    }
}
