package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.missing.LinkPrecision;
import io.hinterland.queries.missing.MissingLinks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code hinterland links precision}. */
@Command(
        name = "precision",
        description = {
            "Measures how often each kind of evidence for a missing link is right.",
            "Models that cite papers are taken as if they cited none, and what is found is compared with what they cite."
        },
        footer = {"", "Example: hinterland links precision"})
public final class LinkPrecisionCommand extends GraphQuestion<List<LinkPrecision>> {

    public LinkPrecisionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<LinkPrecision>> question() {
        return graph -> new MissingLinks(graph).precision();
    }

    @Override
    PrintedAnswer printed(List<LinkPrecision> precisions) {
        List<List<@Nullable Object>> rows =
                precisions.stream().map(LinkPrecisionCommand::row).toList();
        return PrintedAnswer.of(
                precisions, new AnswerRows(List.of("evidence", "named", "found", "right", "precision", "score"), rows));
    }

    private static List<@Nullable Object> row(LinkPrecision precision) {
        return Arrays.asList(
                precision.evidence(),
                precision.named(),
                precision.found(),
                precision.right(),
                precision.precision().orElse(null),
                precision.score());
    }
}
