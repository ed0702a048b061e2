package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland time}. */
@Command(
        name = "time",
        description = "Shows how long things take: lags, survival, attention, and adoption by month.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TimeLagsCommand.class,
            TimeSurvivalCommand.class,
            TimeAttentionCommand.class,
            TimeAdoptionCommand.class
        },
        footer = {"", "Example: hinterland time lags"})
public final class TimeCommand {}
