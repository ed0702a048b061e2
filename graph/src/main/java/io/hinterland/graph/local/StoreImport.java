package io.hinterland.graph.local;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The making of a store by an import, from the first look at the data directory to the finished graph. Until it is
 * finished a mark stands in the directory, which keeps servers from starting on half a store and tells the next import
 * that what is there may be thrown away. Only what bears the mark is ever deleted.
 */
public final class StoreImport implements AutoCloseable {

    /** Of how many steps an import says that they are done: of each of its four stages every twentieth part. */
    public static final int STEPS = 80;

    private static final Pattern STEP = Pattern.compile("\\d+% ");

    private final DataDirectory directory;
    private final ServerFolder server;
    private final FileChannel lock;
    private final UnfinishedImport mark;

    private StoreImport(DataDirectory directory, ServerFolder server, FileChannel lock) {
        this.directory = directory;
        this.server = server;
        this.lock = lock;
        this.mark = new UnfinishedImport(directory);
    }

    /**
     * Begins an import into a directory that holds no graph, or half of one that an earlier import left behind.
     *
     * @throws UnavailableException if a server or another import uses the directory
     * @throws InvalidInputException if the database has nodes
     */
    public static StoreImport begin(DataDirectory directory) {
        directory.prepare();
        FileChannel lock = lock(directory);
        try {
            StoreImport store = new StoreImport(directory, ServerFolder.find(), lock);
            store.begin();
            return store;
        } catch (RuntimeException failure) {
            close(lock);
            throw failure;
        }
    }

    /** The system releases the lock when its holder dies. */
    private static FileChannel lock(DataDirectory directory) {
        try {
            FileChannel file =
                    FileChannel.open(directory.importLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                file.close();
                throw new UnavailableException("Another bulk load into " + directory + " is under way");
            }
            return file;
        } catch (IOException failure) {
            throw new UnavailableException("Cannot lock " + directory + ": " + failure.getMessage(), failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private void begin() {
        if (mark.isSet()) {
            StrayProcesses.stopImports(directory);
            try (DirectoryLock starting = DirectoryLock.acquire(directory)) {
                StrayProcesses.stopServers(directory);
                mark.deleteStore();
            }
            return;
        }
        refuseUsedDirectory();
        if (directory.hasDatabase()) {
            refuseGraph();
        }
        try (DirectoryLock starting = DirectoryLock.acquire(directory)) {
            refuseUsedDirectory();
            Password.of(directory, server);
            mark.set();
        }
    }

    private void refuseUsedDirectory() {
        List<Long> users = new ServerUsers(directory).present();
        if (!users.isEmpty()) {
            throw new UnavailableException(
                    "A bulk load needs the data directory " + directory + " for itself, and process " + users.get(0)
                            + " uses its server; end that first, or name another directory with --data");
        }
    }

    private boolean hasNodes() {
        try (LocalServer server = LocalServer.join(directory, ServerOptions.standard());
                Graph graph = server.connect()) {
            return !GraphVersion.isEmpty(graph);
        }
    }

    private void refuseGraph() {
        if (hasNodes()) {
            throw new InvalidInputException("A bulk load goes into an empty database only, and the one in " + directory
                    + " has nodes; load without --bulk, which adds and updates, or choose another directory"
                    + " with --data");
        }
    }

    /** Returns an empty folder for the files of the import, which goes away when this is closed. */
    public Path folder() {
        return mark.folder();
    }

    /**
     * Imports, and deletes the files.
     *
     * @param arguments of {@code neo4j-admin database import full}, without what every import here has; files are named
     *     within {@link #folder()}, and no argument holds a space
     * @param progress told again and again how many of {@value #STEPS} steps are done
     * @throws UnavailableException if it fails, saying why
     */
    public void run(List<String> arguments, LongConsumer progress) {
        FreeSpace.require(directory, 2 * mark.size());
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--overwrite-destination=true", "--verbose"));
        all.addAll(ServerMemory.ofMachine().importArguments());
        Neo4jAdmin.forImport(directory, server, mark.folder())
                .run(
                        List.of("database", "import", "full", "neo4j", "@" + mark.write(all)),
                        printed ->
                                progress.accept(STEP.matcher(printed).results().count()));
        mark.empty();
    }

    /** Starts the server on the imported store, which is not finished yet. */
    public LocalServer start(ServerOptions options) {
        return LocalServer.startUnfinished(directory, options);
    }

    /** Declares the graph finished: servers may start on it. The server must be stopped, or in order to be used. */
    public void finish() {
        mark.remove();
    }

    /** Gives up the directory; what is not finished stays marked as such. */
    @Override
    public void close() {
        try {
            mark.empty();
        } finally {
            close(lock);
        }
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UnavailableException("Cannot release a lock: " + failure.getMessage(), failure);
        }
    }
}
