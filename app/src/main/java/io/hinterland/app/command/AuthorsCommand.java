package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland authors}. */
@Command(
        name = "authors",
        mixinStandardHelpOptions = true,
        description = "Puts authors together or apart by hand, where the evidence did otherwise.",
        synopsisSubcommandLabel = "(merge | split | undo | decisions)",
        subcommands = {
            MergeAuthorsCommand.class,
            SplitAuthorCommand.class,
            UndoAuthorsCommand.class,
            AuthorDecisionsCommand.class
        })
public final class AuthorsCommand {}
