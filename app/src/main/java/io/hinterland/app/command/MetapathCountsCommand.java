package io.hinterland.app.command;

import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland metapath counts}. */
@Command(
        name = "counts",
        mixinStandardHelpOptions = true,
        description = "Counts the walks from one node over a metapath; nodes and edges may repeat.",
        footer = {
            "",
            "A metapath is written Model-CITES->Paper<-CITES-Model, or as a Cypher pattern, or short,",
            "Model-Paper-Model, where each step has one possible edge type. Filters stand in braces,",
            "Model{downloads > 1000, kind: finetune}, and LINEAGE*1..3 walks one to three edges.",
            "Example: hinterland metapath counts Paper-Model-Paper --source 2505.09388"
        })
public final class MetapathCountsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private MetapathWalks walks = new MetapathWalks();

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Where the walks begin.")
    private String source = "";

    public MetapathCountsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        WalkOptions options = walks.options();
        try (OpenGraph open = graphOptions.open(surroundings)) {
            print(new WalkCounts(walks.within(open.graph())).from(source, walks.metapath, options));
        }
        return ExitCode.OK;
    }

    private void print(WalkAnswer answer) {
        List<List<Object>> rows = answer.counts().stream()
                .map(count -> Arrays.<Object>asList(count.walks(), count.key(), count.name()))
                .toList();
        walks.print(new Rows(List.of("walks", "key", "name"), rows), answer.cypher(), surroundings.out());
    }
}
