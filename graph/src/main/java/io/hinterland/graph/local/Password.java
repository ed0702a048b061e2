package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** The password of a local server: made up once, kept in the data directory, and shown to people at the start. */
final class Password {

    /** Without letters and digits that people take for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private Password() {}

    /** Returns the password of a data directory; where there is no database yet, makes one up and sets it. */
    static String of(DataDirectory directory, ServerFolder folder) {
        try {
            if (Files.exists(directory.password())) {
                OwnerOnly.restrict(directory.password());
                return Files.readString(directory.password()).strip();
            }
            return make(directory, folder);
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot keep the password in " + directory.password() + ": " + failure.getMessage(), failure);
        }
    }

    private static String make(DataDirectory directory, ServerFolder folder) throws IOException {
        if (directory.hasDatabase()) {
            throw new UnavailableException("The password of the database in " + directory + " is lost: "
                    + directory.password()
                    + " is missing. Put it back, or delete the directory and load again");
        }
        String password = random();
        Path passed = directory.root().resolve("password.initial");
        OwnerOnly.write(passed, password + "\n");
        // Named as a file, since every user of the machine can read the arguments of a process.
        new Neo4jAdmin(directory, folder).run(List.of("dbms", "set-initial-password", "@" + passed));
        Files.move(passed, directory.password());
        return password;
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
