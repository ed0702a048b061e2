package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.recommendation.RecommendationAnswer;
import io.hinterland.queries.recommendation.RecommendationAnswer.Suggestion;
import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.queries.recommendation.RecommendationOptions;
import io.hinterland.queries.recommendation.Recommendations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland recommend}. */
@Command(
        name = "recommend",
        description = "Recommends models or papers for a model, datasets for a pipeline, authors for an author,"
                + " owners for an owner, each with the paths that support it.",
        footer = {
            "",
            "Examples:",
            "  hinterland recommend papers Qwen/Qwen3-8B",
            "  hinterland recommend datasets text-generation --limit 5"
        })
public final class RecommendCommand extends GraphQuestion<RecommendationAnswer> {

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = KindWords.class,
            completionCandidates = KindWords.class,
            description = "What to recommend: ${COMPLETION-CANDIDATES}.")
    private RecommendationKind kind = RecommendationKind.MODELS;

    @Parameters(index = "1", paramLabel = "NODE", description = "Node to recommend for.")
    private String node = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of suggestions, 1 to " + RecommendationOptions.MOST + ". Default: "
                    + RecommendationOptions.USUAL + "; in CSV and NDJSON the maximum.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--relatives", description = "Include ancestors and descendants of a model.")
    private boolean relatives;

    @Option(names = "--hub-tags", description = "Include tags that the Hub sets itself.")
    private boolean hubTags;

    @Mixin
    private DeadlineOption deadline = new DeadlineOption();

    public RecommendCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, RecommendationAnswer> question() {
        RecommendationOptions options = new RecommendationOptions(most(), relatives, hubTags);
        return graph -> new Recommendations(deadline.within(graph)).of(kind, node, options);
    }

    private int most() {
        return limit(limit, RecommendationOptions.USUAL, RecommendationOptions.MOST);
    }

    @Override
    Optional<Truncation> truncation(RecommendationAnswer answer, Graph graph) {
        return Truncation.atLimit(answer.suggestions().size(), most(), RecommendationOptions.MOST);
    }

    @Override
    PrintedAnswer printed(RecommendationAnswer answer) {
        List<Suggestion> suggestions = answer.suggestions();
        PrintedAnswer printed = PrintedAnswer.ofProse(answer, rows(answer), text(answer));
        return suggestions.isEmpty()
                ? printed
                : printed.inBrowser(suggestions.get(0).cypher());
    }

    private static String text(RecommendationAnswer answer) {
        Stream<String> suggestions = answer.suggestions().isEmpty()
                ? Stream.of("Nothing to recommend: " + answer.reason())
                : answer.suggestions().stream().flatMap(RecommendCommand::lines);
        Stream<String> leftOut =
                answer.leftOut().stream().map(metapath -> "Skipped because it would take too long: " + metapath);
        return Stream.concat(suggestions, leftOut).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Suggestion suggestion) {
        String title = suggestion.name().equals(suggestion.key()) ? "" : "  " + suggestion.name();
        return Stream.concat(
                Stream.of(String.format(Locale.ROOT, "%.4f  %s%s", suggestion.score(), suggestion.key(), title)),
                suggestion.paths().stream().limit(1).map(path -> "        " + path));
    }

    private static AnswerRows rows(RecommendationAnswer answer) {
        List<List<Object>> rows = answer.suggestions().stream()
                .map(suggestion -> List.<Object>of(
                        suggestion.score(), suggestion.key(), suggestion.name(), best(suggestion), suggestion.cypher()))
                .toList();
        return new AnswerRows(List.of("score", "key", "name", "metapath", "cypher"), rows);
    }

    private static String best(Suggestion suggestion) {
        return suggestion.contributions().get(0).metapath().toString();
    }

    private static final class KindWords extends ChoiceWords<RecommendationKind> {

        KindWords() {
            super(RecommendationKind.class, "kind");
        }
    }
}
