package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.paper.PaperLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.Sources;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland load papers}. */
@Command(
        name = "papers",
        description = {
            "Loads paper metadata from files into the graph: titles, authors, dates, categories, code, author accounts.",
            "A file holds records as JSON, CSV or Parquet, perhaps compressed with gzip, zstd, zip, xz or bzip2: those of the arXiv"
                    + " metadata snapshot, or any with arxiv_id (id, entry_id, url, pdf_url), title, authors, published or"
                    + " year, categories, github (code_links, repo_url), hf_users."
        },
        footer = {"", "Example: hinterland load papers papers.jsonl.gz"})
public final class LoadPapersCommand extends GraphLoad {

    @Mixin
    private RolesOption roles = new RolesOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or directories; - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--all", description = "Also keep papers that no model in the graph cites.")
    private boolean all;

    public LoadPapersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        GraphAddress address = graphOptions.address(surroundings);
        List<Source> sources = Sources.named(files, System.in, report);
        try (OpenGraph open = GraphOptions.openWithSchema(address, surroundings)) {
            PaperLoad.run(open.graph(), sources, options(), report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }

    private PaperLoad.Options options() {
        return new PaperLoad.Options(all, roles.papers());
    }
}
