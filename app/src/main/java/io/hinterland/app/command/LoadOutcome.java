package io.hinterland.app.command;

import io.hinterland.api.answer.AnswerJson;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** What every load says at its end, and with what status. */
final class LoadOutcome {

    @Option(names = "--report", paramLabel = "FILE", description = "Also write the load report as JSON to this file.")
    @Nullable
    Path file;

    @Option(names = "--strict", description = "Fail if any record is rejected or any source is unreadable.")
    boolean strict;

    /**
     * Returns the exit status: not zero only when nothing could be loaded, or in strict mode when anything was lost.
     */
    int tell(LoadReport report, Surroundings surroundings) {
        print(report, surroundings);
        boolean nothing = report.loaded() == 0 && hasLosses(report);
        return nothing || (strict && hasLosses(report)) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Tells of a load that fails, where the report says more than the failure. */
    void tellLosses(LoadReport report, Surroundings surroundings) {
        if (hasLosses(report)) {
            print(report, surroundings);
        }
    }

    /** Tells of entries that were left out where nothing is loaded; returns the exit status. */
    int tellRejected(LoadReport report, Surroundings surroundings) {
        if (report.rejected() > 0) {
            surroundings.remark(
                    report.rejected() == 1
                            ? "1 entry left out:"
                            : "%,d entries left out:".formatted(report.rejected()));
            report.rejections().forEach(rejection -> surroundings.remark("  " + rejection));
        }
        Optional.ofNullable(file).ifPresent(path -> write(path, report));
        return strict && report.rejected() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void print(LoadReport report, Surroundings surroundings) {
        surroundings.print(report.toTable());
        Optional.ofNullable(file).ifPresent(path -> write(path, report));
    }

    private static boolean hasLosses(LoadReport report) {
        return report.rejected() + report.faults() > 0;
    }

    private static void write(Path path, LoadReport report) {
        try {
            Files.writeString(path, AnswerJson.indented(report.toJson()) + "\n");
        } catch (IOException failure) {
            throw new UnavailableException(
                    "The load is done, but its report cannot be written to " + path + ": " + failure.getMessage(),
                    failure);
        }
    }
}
