package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland metapath}. */
@Command(
        name = "metapath",
        mixinStandardHelpOptions = true,
        description = "Asks questions along metapaths, such as Model-Paper-Model.",
        synopsisSubcommandLabel = "(list | counts | scores | explain | significance)",
        subcommands = {
            MetapathListCommand.class,
            MetapathCountsCommand.class,
            MetapathScoresCommand.class,
            MetapathExplainCommand.class,
            MetapathSignificanceCommand.class
        })
public final class MetapathCommand {}
