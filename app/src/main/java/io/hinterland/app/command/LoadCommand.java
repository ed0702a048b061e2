package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads models or papers into the graph.",
        synopsisSubcommandLabel = "(models | papers)",
        subcommands = {LoadModelsCommand.class, LoadPapersCommand.class})
public final class LoadCommand {}
