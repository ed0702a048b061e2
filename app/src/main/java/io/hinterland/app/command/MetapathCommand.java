package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland metapath}. */
@Command(
        name = "metapath",
        mixinStandardHelpOptions = true,
        description = "Asks questions along metapaths, such as Model-Paper-Model.",
        synopsisSubcommandLabel = "counts",
        subcommands = MetapathCountsCommand.class)
public final class MetapathCommand {}
