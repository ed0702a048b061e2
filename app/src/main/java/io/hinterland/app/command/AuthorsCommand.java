package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland authors}. */
@Command(
        name = "authors",
        mixinStandardHelpOptions = true,
        description = "Merges or splits authors by hand, where automatic matching is wrong.",
        footer = {"", "Example: hinterland authors decisions"},
        synopsisSubcommandLabel = "(merge | split | undo | decisions)",
        subcommands = {
            MergeAuthorsCommand.class,
            SplitAuthorCommand.class,
            UndoAuthorsCommand.class,
            AuthorDecisionsCommand.class
        })
public final class AuthorsCommand {}
