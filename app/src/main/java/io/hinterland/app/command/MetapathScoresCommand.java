package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland metapath scores}. */
@Command(
        name = "scores",
        description = "Scores how strongly nodes are related over a metapath.",
        footer = {"", "Example: hinterland metapath scores Paper-Model-Paper --source 2505.09388 --measure pathsim"})
public final class MetapathScoresCommand extends GraphQuestion<List<? extends ScoreAnswer>> {

    private static final List<String> PAIR = List.of("score", "source", "target");
    private static final List<String> TARGET = List.of("score", "key", "name");
    private static final List<String> TARGET_OF_SOURCE = List.of("source", "score", "key", "name");

    @Mixin
    private MetapathWalks walks = new MetapathWalks();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(names = "--all-pairs", description = "Score the most strongly related pairs of nodes instead.")
    private boolean allPairs;

    @Option(names = "--target", paramLabel = "ID", description = "Target node, to score only this pair.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "MEASURE",
            converter = MeasureWords.class,
            completionCandidates = MeasureWords.class,
            description = "Measure: ${COMPLETION-CANDIDATES}.")
    private Measure measure = Measure.WALK_COUNT;

    @Option(
            names = "--damping",
            paramLabel = "X",
            defaultValue = "" + ScoreOptions.USUAL_DAMPING,
            description = "Damping of high-degree nodes in dwpc, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double damping;

    public MetapathScoresCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<? extends ScoreAnswer>> question() {
        ScoreOptions options = options();
        List<String> from = sources.all();
        if (from.isEmpty() != allPairs) {
            throw new InvalidInputException("Give --source or --from-file, or else --all-pairs");
        }
        if (target.isPresent() && (sources.areSeveral() || allPairs)) {
            throw new InvalidInputException("--target goes with one --source");
        }
        return graph -> answers(new MetapathScores(walks.within(graph)), from, options);
    }

    private List<? extends ScoreAnswer> answers(MetapathScores scores, List<String> from, ScoreOptions options) {
        if (allPairs) {
            return List.of(scores.pairs(walks.metapath, options));
        }
        return target.isPresent()
                ? List.of(scores.between(from.get(0), target.get(), walks.metapath, options))
                : scores.fromEach(from, walks.metapath, options);
    }

    private ScoreOptions options() {
        int limit = limit(walks.limit, WalkOptions.USUAL, WalkOptions.ALL);
        return new ScoreOptions(measure, damping, walks.options(limit));
    }

    @Override
    Optional<Truncation> truncation(List<? extends ScoreAnswer> answers, Graph graph) {
        MetapathScores scores = new MetapathScores(walks.within(graph));
        if (answers.get(0) instanceof ScoreAnswer.BestPairs best) {
            return best.truncated()
                    ? truncation(best.pairs().size(), () -> scores.numberOfPairs(walks.metapath, options()))
                    : Optional.empty();
        }
        List<ScoreAnswer.FromSource> lists = answers.stream()
                .filter(ScoreAnswer.FromSource.class::isInstance)
                .map(ScoreAnswer.FromSource.class::cast)
                .toList();
        if (lists.stream().noneMatch(ScoreAnswer.FromSource::truncated)) {
            return Optional.empty();
        }
        List<String> from = lists.stream().map(ScoreAnswer.FromSource::source).toList();
        long shown = lists.stream().mapToLong(list -> list.scores().size()).sum();
        return truncation(shown, () -> scores.targets(from, walks.metapath, options()));
    }

    private static Optional<Truncation> truncation(long shown, LongSupplier all) {
        return Optional.of(new Truncation(shown, Truncation.total(all), MetapathWalks.MORE));
    }

    @Override
    PrintedAnswer printed(List<? extends ScoreAnswer> answers) {
        boolean isSingle = allPairs || !sources.areSeveral();
        return PrintedAnswer.of(isSingle ? answers.get(0) : answers, rows(answers, isSingle))
                .inBrowser(answers.get(0).cypher());
    }

    private static AnswerRows rows(List<? extends ScoreAnswer> answers, boolean isSingle) {
        ScoreAnswer first = answers.get(0);
        if (first instanceof ScoreAnswer.OfPair pair) {
            return new AnswerRows(PAIR, List.of(List.of(pair.score(), pair.source(), pair.target())));
        }
        if (first instanceof ScoreAnswer.BestPairs best) {
            List<List<Object>> rows = best.pairs().stream()
                    .map(pair -> List.<Object>of(pair.score(), pair.source(), pair.target()))
                    .toList();
            return new AnswerRows(PAIR, rows);
        }
        List<List<Object>> rows = answers.stream()
                .map(ScoreAnswer.FromSource.class::cast)
                .flatMap(answer -> answer.scores().stream().map(score -> row(answer, score, isSingle)))
                .toList();
        return new AnswerRows(isSingle ? TARGET : TARGET_OF_SOURCE, rows);
    }

    private static List<Object> row(ScoreAnswer.FromSource answer, ScoreAnswer.Score score, boolean isSingle) {
        return isSingle
                ? List.of(score.score(), score.key(), score.name())
                : List.of(answer.source(), score.score(), score.key(), score.name());
    }

    private static final class MeasureWords extends ChoiceWords<Measure> {

        MeasureWords() {
            super(Measure.class, "measure");
        }
    }
}
