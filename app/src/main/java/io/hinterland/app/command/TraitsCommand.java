package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland traits}. */
@Command(
        name = "traits",
        description = "Shows how language, license, task, library and architecture change along lineage.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TraitsMutationCommand.class,
            TraitsTransitionsCommand.class,
            TraitsDriftCommand.class,
            TraitsCompletenessCommand.class
        },
        footer = {"", "Example: hinterland traits mutation"})
public final class TraitsCommand {}
