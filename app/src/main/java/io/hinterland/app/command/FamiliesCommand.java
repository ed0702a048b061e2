package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.family.FamilyFigures;
import io.hinterland.queries.family.FamilyRanking;
import io.hinterland.queries.family.FamilySort;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland families}. */
@Command(
        name = "families",
        description = {
            "Ranks the families of all models by the figures of their descendants.",
            "Each descendant counts once, however many paths lead to it."
        },
        footer = {"", "Examples:", "  hinterland families --sort downloads", "  hinterland families --format csv"})
public final class FamiliesCommand extends GraphQuestion<FamilyRanking.Ranking> {

    @Option(
            names = "--sort",
            paramLabel = "FIGURE",
            defaultValue = "descendants",
            description = "Figure to rank by: descendants, downloads, likes, depth or merges."
                    + " Default: ${DEFAULT-VALUE}.")
    private String sort = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of families. Default: " + FamilyRanking.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public FamiliesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, FamilyRanking.Ranking> question() {
        FamilySort wanted = Worded.parse(FamilySort.class, "sort", sort);
        int most = limit(limit, FamilyRanking.USUAL, FamilyRanking.MOST);
        return graph -> new FamilyRanking(graph).by(wanted, most);
    }

    @Override
    Optional<Truncation> truncation(FamilyRanking.Ranking ranking, Graph graph) {
        return Truncation.of(ranking.families().size(), ranking.total(), FamilyRanking.MOST);
    }

    @Override
    PrintedAnswer printed(FamilyRanking.Ranking ranking) {
        List<String> columns = new ArrayList<>(List.of("model", "descendants", "downloads", "likes", "depth"));
        Stream.of(LineageRelation.values()).forEach(relation -> columns.add(relation.word()));
        columns.addAll(List.of("first created", "last created"));
        return PrintedAnswer.of(
                ranking,
                new AnswerRows(
                        columns,
                        ranking.families().stream().map(FamiliesCommand::row).toList()));
    }

    private static List<@Nullable Object> row(FamilyRanking.Ranked family) {
        FamilyFigures figures = family.figures();
        List<@Nullable Object> row = new ArrayList<>(
                List.of(family.model(), figures.descendants(), figures.downloads(), figures.likes(), figures.depth()));
        row.addAll(figures.byRelation().values());
        row.add(figures.firstCreated().map(LocalDate::toString).orElse(null));
        row.add(figures.lastCreated().map(LocalDate::toString).orElse(null));
        return row;
    }
}
