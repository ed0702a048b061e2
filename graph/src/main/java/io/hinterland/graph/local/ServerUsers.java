package io.hinterland.graph.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who uses the server of a data directory now, one file each, so that whoever is last stops it. What a process left
 * behind that died does not count. To be used under the {@link DirectoryLock}.
 */
final class ServerUsers {

    private final Path folder;

    ServerUsers(DataDirectory directory) {
        this.folder = directory.users();
    }

    /** Adds this process as a user and returns the file that stands for it. */
    Path enter() {
        ProcessIdentity self = ProcessIdentity.ofThisProcess();
        try {
            return Files.createFile(folder.resolve(self.processId() + "_" + self.started() + "_" + UUID.randomUUID()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void leave(Path user) {
        try {
            Files.deleteIfExists(user);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the processes that use the server, and forgets those that died. */
    List<Long> present() {
        try (Stream<Path> users = Files.list(folder)) {
            return users.filter(this::isPresent)
                    .map(user -> identity(user).processId())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isPresent(Path user) {
        boolean present = identity(user).find().isPresent();
        if (!present) {
            leave(user);
        }
        return present;
    }

    private static ProcessIdentity identity(Path user) {
        String[] parts = user.getFileName().toString().split("_", -1);
        return new ProcessIdentity(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
