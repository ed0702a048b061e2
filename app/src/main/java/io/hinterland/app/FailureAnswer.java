package io.hinterland.app;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words; the trace of a fault of ours goes to a file that can be sent in. */
final class FailureAnswer implements IExecutionExceptionHandler {

    private final Surroundings surroundings;

    FailureAnswer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof HinterlandException known) {
            surroundings.remark("hinterland: " + known.getMessage());
            return known instanceof InvalidInputException ? ExitCode.USAGE : ExitCode.SOFTWARE;
        }
        surroundings.remark("hinterland: internal error; please report it with " + kept(failure));
        return ExitCode.SOFTWARE;
    }

    private static String kept(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        try {
            Path file = Files.createTempFile("hinterland-fault-", ".txt");
            Files.writeString(file, trace.toString());
            return "the details in " + file;
        } catch (IOException unwritable) {
            return "these words: " + failure;
        }
    }
}
