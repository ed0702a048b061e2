package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland metapath}. */
@Command(
        name = "metapath",
        mixinStandardHelpOptions = true,
        description = "Asks questions along metapaths, such as Model-Paper-Model.",
        synopsisSubcommandLabel = "(counts | scores)",
        subcommands = {MetapathCountsCommand.class, MetapathScoresCommand.class})
public final class MetapathCommand {}
