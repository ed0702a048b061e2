package io.hinterland.app.command;

import io.hinterland.export.table.TableForm;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** In which form a table is exported. */
final class TableFormOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormWords.class,
            completionCandidates = FormWords.class,
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: by the ending of the file, else ndjson.")
    private Optional<TableForm> form = Optional.empty();

    /**
     * Returns the form that is asked for.
     *
     * @throws InvalidInputException if Parquet would go to standard output, which is text
     */
    TableForm form(OutputOption output) {
        TableForm wanted = form.or(() -> byEnding(output)).orElse(TableForm.NDJSON);
        if (wanted == TableForm.PARQUET && !output.isFile()) {
            throw new InvalidInputException("Parquet is not text; name a file with -o");
        }
        return wanted;
    }

    private static Optional<TableForm> byEnding(OutputOption output) {
        return Stream.of(TableForm.values())
                .filter(each -> output.endsWith(each.word()))
                .findFirst();
    }

    static final class FormWords extends ChoiceWords<TableForm> {

        FormWords() {
            super(TableForm.class, "format");
        }
    }
}
