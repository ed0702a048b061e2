package io.hinterland.graph.doctor;

import com.sun.management.OperatingSystemMXBean;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.FreeSpace;
import io.hinterland.graph.local.Port;
import io.hinterland.graph.local.RunningServer;
import io.hinterland.graph.local.ServerFolder;
import io.hinterland.schema.failure.UnavailableException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/** What a local server needs of the machine. */
public final class MachineChecks {

    private static final int OLDEST_JAVA = 17;
    private static final int NEWEST_TRIED_JAVA = 25;
    private static final long ENOUGH_MEMORY = 3_500L << 20;
    private static final long LEAST_DISK = 300L << 20;
    private static final long ENOUGH_DISK = 2L << 30;

    private MachineChecks() {}

    /** Looks at Java, memory, the disk of a data directory, the server's programs, and the server if it runs. */
    public static List<Check> of(DataDirectory directory) {
        return List.of(java(Runtime.version().feature()), memory(), disk(directory), programs(), server(directory));
    }

    static Check java(int version) {
        String what = "Java " + version;
        if (version < OLDEST_JAVA) {
            return Check.problem("Java", what, "install Java " + OLDEST_JAVA + " or newer");
        }
        return version > NEWEST_TRIED_JAVA
                ? Check.warning("Java", what, "Neo4j was not tried on it; use Java 17 or 21 if the server fails")
                : Check.ok("Java", what);
    }

    private static Check memory() {
        return memory(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    static Check memory(long bytes) {
        String what = (bytes >> 20) + " MiB";
        return bytes < ENOUGH_MEMORY
                ? Check.warning("Memory", what, "4 GiB are enough for the sample and some work beside it")
                : Check.ok("Memory", what);
    }

    private static Check disk(DataDirectory directory) {
        return disk(FreeSpace.of(directory), directory);
    }

    static Check disk(long bytes, DataDirectory directory) {
        String what = (bytes >> 20) + " MiB free for " + directory;
        String remedy = "free some space, or choose another directory with --data";
        if (bytes < LEAST_DISK) {
            return Check.problem("Disk", what, remedy);
        }
        return bytes < ENOUGH_DISK ? Check.warning("Disk", what, remedy) : Check.ok("Disk", what);
    }

    private static Check programs() {
        try {
            return Check.ok(
                    "Neo4j", "its programs are in " + ServerFolder.find().path());
        } catch (UnavailableException missing) {
            return Check.problem("Neo4j", String.valueOf(missing.getMessage()), "build with ./mvnw package");
        }
    }

    private static Check server(DataDirectory directory) {
        Optional<RunningServer> running = RunningServer.find(directory);
        if (running.isPresent()) {
            return Check.ok("Server", running.get() + " on " + directory);
        }
        return Check.ok(
                "Server",
                directory.hasDatabase()
                        ? "none runs on " + directory + "; a command that needs one starts it"
                        : "none runs on " + directory);
    }

    /**
     * Tells whether a port can be listened on.
     *
     * @param option the option that chooses another port, such as {@code --bolt-port}
     */
    public static Check port(int port, String purpose, String option) {
        String name = "Port " + port;
        return Port.isFree(port)
                ? Check.ok(name, "free for " + purpose)
                : Check.warning(
                        name,
                        "taken, wanted for " + purpose,
                        "end what listens there, or choose another with " + option);
    }
}
