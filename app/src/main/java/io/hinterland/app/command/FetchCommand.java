package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland fetch}. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Fetches missing data from the Hugging Face Hub and arXiv.",
        footer = {"", "Example: hinterland fetch papers --limit 500"},
        synopsisSubcommandLabel = "(models | papers | owners | datasets | daily-papers)",
        subcommands = {
            FetchModelsCommand.class,
            FetchPapersCommand.class,
            FetchOwnersCommand.class,
            FetchDatasetsCommand.class,
            FetchDailyPapersCommand.class
        })
public final class FetchCommand {}
