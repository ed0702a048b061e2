package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.OutputFormat;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form a command prints its answer. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TABLE;

    /** Returns whether rows are asked for, which programs read, so that none may be missing. */
    boolean isForPrograms() {
        return format == OutputFormat.CSV || format == OutputFormat.NDJSON;
    }

    void print(PrintedAnswer answer, Surroundings surroundings) {
        surroundings.out().println(answer.in(format, surroundings.width()));
    }

    /** Prints rows for programs, of which others may follow; the names of columns stand above the first of all. */
    void printRows(AnswerRows rows, boolean areFirst, Surroundings surroundings) {
        String text = PrintedAnswer.of(rows).in(format, surroundings.width());
        boolean isHeaded = format == OutputFormat.CSV && !areFirst;
        surroundings.out().println(isHeaded ? text.substring(text.indexOf('\n') + 1) : text);
    }

    /** Prints an answer and a remark on it: for people below it, else apart from it. */
    void print(PrintedAnswer answer, Optional<String> remark, Surroundings surroundings) {
        if (format == OutputFormat.TABLE) {
            print(remark.map(answer::followedBy).orElse(answer), surroundings);
        } else {
            print(answer, surroundings);
            remark.ifPresent(surroundings::remark);
        }
    }
}
