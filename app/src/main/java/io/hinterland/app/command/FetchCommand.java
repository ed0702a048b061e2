package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland fetch}. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Fetches missing data from the Hugging Face Hub, arXiv and other sources of papers.",
        footer = {"", "Example: hinterland fetch papers --limit 500"},
        synopsisSubcommandLabel =
                "(models | papers | owners | datasets | daily-papers | openalex | semantic-scholar | crossref | datacite | github)",
        subcommands = {
            FetchModelsCommand.class,
            FetchPapersCommand.class,
            FetchOwnersCommand.class,
            FetchDatasetsCommand.class,
            FetchDailyPapersCommand.class,
            FetchOpenAlexCommand.class,
            FetchSemanticScholarCommand.class,
            FetchCrossrefCommand.class,
            FetchDataCiteCommand.class,
            FetchGitHubCommand.class
        })
public final class FetchCommand {}
