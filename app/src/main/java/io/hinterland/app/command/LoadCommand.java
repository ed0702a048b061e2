package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads models or papers from files into the graph.",
        footer = {"", "Example: hinterland load models models.jsonl.gz"},
        synopsisSubcommandLabel = "(models | papers)",
        subcommands = {LoadModelsCommand.class, LoadPapersCommand.class})
public final class LoadCommand {}
