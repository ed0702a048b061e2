package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland licenses}. */
@Command(
        name = "licenses",
        description = "Checks the licenses behind models along their lineage, and lists known licenses.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LicensesCheckCommand.class, LicensesListCommand.class},
        footer = {"", "Example: hinterland licenses check Qwen/Qwen3-8B"})
public final class LicensesCommand {}
