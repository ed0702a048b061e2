package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.missing.MissingLink;
import io.hinterland.queries.missing.MissingLinks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland links missing}. */
@Command(
        name = "missing",
        description = {
            "Lists links between models and papers that no record states and that are likely, with score and evidence.",
            "Evidence: the card links the paper's repository; the owner of the paper's repository is the model's"
                    + " account; the account is an author's, and the model cites nothing. The score is how often such"
                    + " evidence is right among the known links of the graph."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland links missing",
            "  hinterland links missing --least-score 0.8 --format csv"
        })
public final class MissingLinksCommand extends GraphQuestion<MissingLink.Found> {

    @Option(
            names = "--least-score",
            paramLabel = "SCORE",
            defaultValue = "0.5",
            description = "Lowest score, from 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double leastScore;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of links. Default: " + MissingLinks.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public MissingLinksCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, MissingLink.Found> question() {
        int most = limit(limit, MissingLinks.USUAL, MissingLinks.MOST);
        MissingLinks.check(leastScore, most);
        return graph -> new MissingLinks(graph).find(leastScore, most);
    }

    @Override
    Optional<Truncation> truncation(MissingLink.Found found, Graph graph) {
        return Truncation.of(found.links().size(), found.total(), MissingLinks.MOST);
    }

    @Override
    PrintedAnswer printed(MissingLink.Found found) {
        List<List<Object>> rows =
                found.links().stream().map(MissingLinksCommand::row).toList();
        return PrintedAnswer.of(found, new AnswerRows(List.of("score", "model", "paper", "title", "evidence"), rows));
    }

    private static List<Object> row(MissingLink link) {
        return List.of(link.score(), link.model(), link.paper(), link.title(), String.join("; ", link.evidence()));
    }
}
