package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland metapath counts}. */
@Command(
        name = "counts",
        description = "Counts the walks from one node over a metapath; nodes and edges may repeat.",
        footer = {
            "",
            "A metapath is written Model-CITES->Paper<-CITES-Model, or as a Cypher pattern, or short,",
            "Model-Paper-Model, where each step has one possible edge type. Filters stand in braces,",
            "Model{downloads > 1000, kind: finetune}, and LINEAGE*1..3 walks one to three edges.",
            "Example: hinterland metapath counts Paper-Model-Paper --source 2505.09388"
        })
public final class MetapathCountsCommand extends GraphQuestion<WalkAnswer> {

    @Mixin
    private MetapathWalks walks = new MetapathWalks();

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Where the walks begin.")
    private String source = "";

    public MetapathCountsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, WalkAnswer> question() {
        WalkOptions options = walks.options();
        return graph -> new WalkCounts(walks.within(graph)).from(source, walks.metapath, options);
    }

    @Override
    PrintedAnswer printed(WalkAnswer answer) {
        List<List<Object>> rows = answer.counts().stream()
                .map(count -> List.<Object>of(count.walks(), count.key(), count.name()))
                .toList();
        return PrintedAnswer.of(answer, new AnswerRows(List.of("walks", "key", "name"), rows))
                .inBrowser(answer.cypher());
    }
}
