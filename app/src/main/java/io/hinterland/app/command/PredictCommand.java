package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland predict}. */
@Command(
        name = "predict",
        description = "Predicts what models do not state, and measures how well that works.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PredictValuesCommand.class, PredictRecoveryCommand.class},
        footer = {"", "Example: hinterland predict values task"})
public final class PredictCommand {}
