package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.LineageStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code hinterland lineage structure}. */
@Command(
        name = "structure",
        description = {
            "Shows the shape of the declared lineage: edges by relation, leaves, ages of parents, depths.",
            "Published: on the Hub of 2025, by Laufer et al. and Horwitz et al."
        },
        footer = {"", "Example: hinterland lineage structure --format csv"})
public final class LineageStructureCommand extends GraphQuestion<LineageStructure> {

    public LineageStructureCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, LineageStructure> question() {
        return LineageStructure::read;
    }

    @Override
    PrintedAnswer printed(LineageStructure structure) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        structure.byRelation().forEach(relation -> {
            rows.add(Arrays.asList(
                    "edges, " + relation.relation(),
                    relation.edges(),
                    null,
                    null,
                    null,
                    relation.publishedEdges().orElse(null)));
            rows.add(row("children that are leaves, " + relation.relation(), relation.leaves()));
        });
        rows.add(row("edges with a parent that is not younger", structure.parentNotYounger()));
        structure
                .depths()
                .forEach(depth -> rows.add(
                        Arrays.asList("models of depth " + depth.depth(), depth.models(), null, null, null, null)));
        return PrintedAnswer.of(
                        structure,
                        new AnswerRows(List.of("figure", "number", "share", "low", "high", "published"), rows))
                .followedBy(String.format(
                        Locale.ROOT,
                        "%,d models with lineage, %,d edges, %,d roots.",
                        structure.models(),
                        structure.edges(),
                        structure.roots()));
    }

    private static List<@Nullable Object> row(String figure, LineageStructure.Share share) {
        return Arrays.asList(
                figure,
                share.having(),
                share.share(),
                share.low(),
                share.high(),
                share.published().orElse(null));
    }
}
