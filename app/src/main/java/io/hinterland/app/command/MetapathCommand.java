package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland metapath}. */
@Command(
        name = "metapath",
        mixinStandardHelpOptions = true,
        description = "Queries the network along metapaths, such as Model-Paper-Model.",
        footer = {"", "Example: hinterland metapath counts Paper-Model-Paper --source 2505.09388"},
        synopsisSubcommandLabel = "(list | counts | scores | explain | significance)",
        subcommands = {
            MetapathListCommand.class,
            MetapathCountsCommand.class,
            MetapathScoresCommand.class,
            MetapathExplainCommand.class,
            MetapathSignificanceCommand.class
        })
public final class MetapathCommand {}
