package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Held by whoever starts or stops the server of a data directory, so that two do not race. The system releases it when
 * its holder dies.
 */
final class DirectoryLock implements AutoCloseable {

    /** File locks hold between processes; this one holds between the threads of ours. */
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

    private final FileChannel file;

    private DirectoryLock(FileChannel file) {
        this.file = file;
    }

    /** Waits until nobody else holds it. */
    static DirectoryLock acquire(DataDirectory directory) {
        WITHIN_PROCESS.lock();
        try {
            FileChannel file = FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.lock();
            return new DirectoryLock(file);
        } catch (IOException failure) {
            WITHIN_PROCESS.unlock();
            throw new UnavailableException("Cannot lock " + directory + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UnavailableException("Cannot release a lock: " + failure.getMessage(), failure);
        } finally {
            WITHIN_PROCESS.unlock();
        }
    }
}
