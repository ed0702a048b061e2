package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland links}. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description = "Finds links between models and papers that are likely missing, to be accepted or refused.",
        footer = {"", "Example: hinterland links missing"},
        synopsisSubcommandLabel = "(missing | precision | accept | refuse | undo | decisions)",
        subcommands = {
            MissingLinksCommand.class,
            LinkPrecisionCommand.class,
            AcceptLinkCommand.class,
            RefuseLinkCommand.class,
            UndoLinkCommand.class,
            LinkDecisionsCommand.class
        })
public final class LinksCommand {}
