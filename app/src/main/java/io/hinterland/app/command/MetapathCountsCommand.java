package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland metapath counts}. */
@Command(
        name = "counts",
        description = "Counts the walks from a node over a metapath; nodes and edges may repeat.",
        footer = {
            "",
            "A metapath is written as Model-CITES->Paper<-CITES-Model, as a Cypher pattern, or, if each step has only one"
                    + " possible edge type, as Model-Paper-Model. Filters are written in braces, such as"
                    + " Model{downloads > 1000, kind: finetune}; LINEAGE*1..3 follows one to three edges.",
            "Example: hinterland metapath counts Paper-Model-Paper --source 2505.09388"
        })
public final class MetapathCountsCommand extends GraphQuestion<WalkAnswer> {

    @Mixin
    private MetapathWalks walks = new MetapathWalks();

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Source node.")
    private String source = "";

    public MetapathCountsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, WalkAnswer> question() {
        WalkOptions options = options();
        return graph -> new WalkCounts(walks.within(graph)).from(source, walks.metapath, options);
    }

    private WalkOptions options() {
        return walks.options(limit(walks.limit, WalkOptions.USUAL, WalkOptions.ALL));
    }

    @Override
    Optional<Truncation> truncation(WalkAnswer answer, Graph graph) {
        return Optional.of(answer).filter(WalkAnswer::truncated).map(first -> {
            OptionalLong all = Truncation.total(
                    () -> new WalkCounts(walks.within(graph)).targets(source, walks.metapath, options()));
            return new Truncation(first.counts().size(), all, MetapathWalks.MORE);
        });
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
