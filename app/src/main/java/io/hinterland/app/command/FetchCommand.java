package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland fetch}. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Fetches from the services of others what the graph lacks.",
        synopsisSubcommandLabel = "(models | papers | owners | datasets | daily-papers)",
        subcommands = {
            FetchModelsCommand.class,
            FetchPapersCommand.class,
            FetchOwnersCommand.class,
            FetchDatasetsCommand.class,
            FetchDailyPapersCommand.class
        })
public final class FetchCommand {}
