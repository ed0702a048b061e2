package io.hinterland.app.command;

import io.hinterland.app.terminal.OutputFormat;
import picocli.CommandLine.Option;

/** In which form a command prints its answer. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    OutputFormat format = OutputFormat.TABLE;
}
