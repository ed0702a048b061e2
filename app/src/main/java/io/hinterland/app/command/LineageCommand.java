package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland lineage}. */
@Command(
        name = "lineage",
        description = "Shows the shape of the declared lineage, and candidates for parents that no one declares.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LineageCandidatesCommand.class,
            StoreCandidatesCommand.class,
            AcceptParentCommand.class,
            RefuseParentCommand.class,
            UndoParentCommand.class,
            ParentDecisionsCommand.class,
            LineageRecoveryCommand.class,
            LineageStructureCommand.class
        },
        footer = {"", "Example: hinterland lineage candidates --least-confidence 0.9"})
public final class LineageCommand {}
