package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland report}. */
@Command(
        name = "report",
        description = "Writes reports: a page with tables, charts and networks, and the same as files.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportGesisCommand.class,
            ReportFamilyCommand.class,
            ReportLineageCommand.class,
            ReportOwnerCommand.class
        },
        footer = {"", "Example: hinterland report gesis --out study"})
public final class ReportCommand {}
