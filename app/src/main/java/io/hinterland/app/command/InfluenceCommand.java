package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.influence.Influence;
import io.hinterland.queries.influence.InfluenceOf;
import io.hinterland.queries.influence.InfluencePart;
import io.hinterland.queries.influence.InfluenceRanking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland influence}. */
@Command(
        name = "influence",
        description = {
            "Ranks models, owners or papers by PageRank, betweenness, authority, reach and h-index.",
            "The score is the weighted mean of these parts, each divided by its maximum."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland influence models",
            "  hinterland influence owners --weights reach=2,pagerank=1 --format csv"
        })
public final class InfluenceCommand extends GraphQuestion<InfluenceRanking.Ranking> {

    @Parameters(
            paramLabel = "OF",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "What to rank: ${COMPLETION-CANDIDATES}.")
    private InfluenceOf of = InfluenceOf.MODELS;

    @Option(
            names = "--weights",
            paramLabel = "PART=WEIGHT",
            defaultValue = InfluencePart.USUAL,
            description = "Weights of the parts, separated by commas: pagerank, betweenness, authority, hub, reach,"
                    + " h-index. Default: ${DEFAULT-VALUE}.")
    private String weights = InfluencePart.USUAL;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of rows. Default: " + InfluenceRanking.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public InfluenceCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, InfluenceRanking.Ranking> question() {
        Map<InfluencePart, Double> wanted = InfluencePart.weights(weights);
        int most = limit(limit, InfluenceRanking.USUAL, InfluenceRanking.MOST);
        return graph -> new InfluenceRanking(graph).of(of, wanted, most);
    }

    @Override
    Optional<Truncation> truncation(InfluenceRanking.Ranking ranking, Graph graph) {
        return Truncation.of(ranking.influences().size(), ranking.total(), InfluenceRanking.MOST);
    }

    @Override
    PrintedAnswer printed(InfluenceRanking.Ranking ranking) {
        PrintedAnswer printed = PrintedAnswer.of(
                ranking,
                new AnswerRows(
                        List.of("node", "score", "pagerank", "betweenness", "authority", "hub", "reach", "h-index"),
                        ranking.influences().stream().map(InfluenceCommand::row).toList()));
        return ranking.sampled()
                ? printed.followedBy("Betweenness is estimated from a sample of the shortest paths.")
                : printed;
    }

    private static List<@Nullable Object> row(Influence influence) {
        return List.of(
                influence.node(),
                influence.score(),
                influence.pageRank(),
                influence.betweenness(),
                influence.authority(),
                influence.hub(),
                influence.reach(),
                influence.hIndex());
    }

    /** The words for what can be ranked. */
    static final class Words extends ChoiceWords<InfluenceOf> {

        Words() {
            super(InfluenceOf.class, "ranking");
        }
    }
}
