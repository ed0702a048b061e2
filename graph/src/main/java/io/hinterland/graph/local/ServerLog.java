package io.hinterland.graph.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server writes to its logs in one start.
 *
 * @param earlier the length of the log before, in bytes
 */
record ServerLog(DataDirectory directory, long earlier) {

    private static final String DATABASE_FAILED = "Failed to start DatabaseId";
    private static final Pattern CAUSE = Pattern.compile("(?:Caused by: |Exception in thread \"main\" |Error: )(.*)");
    private static final Pattern EXCEPTION_NAME = Pattern.compile("^[\\w.$]+(?:Exception|Error): ");

    static ServerLog of(DataDirectory directory) {
        return new ServerLog(directory, directory.serverLog().toFile().length());
    }

    /** Returns why the server ended: the innermost cause it printed, else its last words. */
    String reasonOfEnd() throws IOException {
        List<String> printed = lines(directory.startLog(), 0);
        return innermostCause(printed)
                .or(() -> printed.stream().filter(line -> !line.isBlank()).reduce((first, next) -> next))
                .orElse("it printed nothing");
    }

    /** Returns why the database is not there although the server runs, if so. */
    Optional<String> failureOfDatabase() throws IOException {
        List<String> fromFailure = lines(directory.serverLog(), earlier).stream()
                .dropWhile(line -> !line.contains(DATABASE_FAILED))
                .toList();
        return fromFailure.stream().findFirst().map(failure -> innermostCause(trace(fromFailure))
                .orElse(failure));
    }

    /** A line of the log begins with its date, and a line of a stack trace does not. */
    private static List<String> trace(List<String> lines) {
        return lines.stream()
                .skip(1)
                .takeWhile(line -> line.isEmpty() || !Character.isDigit(line.charAt(0)))
                .toList();
    }

    private static Optional<String> innermostCause(List<String> lines) {
        return lines.stream()
                .map(CAUSE::matcher)
                .filter(Matcher::matches)
                .map(cause -> EXCEPTION_NAME.matcher(cause.group(1)).replaceFirst(""))
                .reduce((outer, inner) -> inner);
    }

    /** A log that grew too long was begun anew meanwhile, and then all of it is of this start. */
    private static List<String> lines(Path log, long from) throws IOException {
        if (Files.notExists(log)) {
            return List.of();
        }
        try (InputStream file = Files.newInputStream(log)) {
            file.skipNBytes(Files.size(log) < from ? 0 : from);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
