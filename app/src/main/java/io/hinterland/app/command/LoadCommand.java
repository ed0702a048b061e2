package io.hinterland.app.command;

import picocli.CommandLine.Command;

/** {@code hinterland load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads models, papers, and what other sources say of papers, from files into the graph.",
        footer = {"", "Example: hinterland load models models.jsonl.gz"},
        synopsisSubcommandLabel =
                "(models | papers | openalex | semantic-scholar | crossref | datacite | orcid | links | github)",
        subcommands = {
            LoadModelsCommand.class,
            LoadPapersCommand.class,
            LoadOpenAlexCommand.class,
            LoadSemanticScholarCommand.class,
            LoadCrossrefCommand.class,
            LoadDataCiteCommand.class,
            LoadOrcidCommand.class,
            LoadLinksCommand.class,
            LoadGitHubCommand.class
        })
public final class LoadCommand {}
