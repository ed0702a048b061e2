package io.hinterland.app.command;

import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland metapath scores}. */
@Command(
        name = "scores",
        mixinStandardHelpOptions = true,
        description = "Measures how strongly a metapath joins one node to others, or to one other.",
        footer = {
            "",
            "Measures: walk-count, path-count, pathsim, hetesim, random-walk, dwpc.",
            "Example: hinterland metapath scores Paper-Model-Paper --source 2505.09388 --measure pathsim"
        })
public final class MetapathScoresCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private MetapathWalks walks = new MetapathWalks();

    @Mixin
    private Sources sources = new Sources();

    @Option(names = "--all-pairs", description = "Score the pairs that are joined most strongly instead.")
    private boolean allPairs;

    @Option(names = "--target", paramLabel = "ID", description = "Where it ends, to score this pair alone.")
    private Optional<String> target = Optional.empty();

    @Option(names = "--measure", required = true, paramLabel = "MEASURE", description = "What to measure; see below.")
    private String measure = "";

    @Option(
            names = "--damping",
            paramLabel = "X",
            defaultValue = "0.5",
            description = "How much dwpc holds back nodes of high degree, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double damping;

    public MetapathScoresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ScoreOptions options = new ScoreOptions(Measure.of(measure), damping, walks.options());
        try (OpenGraph open = graphOptions.open(surroundings)) {
            answer(new MetapathScores(walks.within(open.graph())), sources.all(), options);
        }
        return ExitCode.OK;
    }

    private void answer(MetapathScores scores, List<String> from, ScoreOptions options) {
        if (from.isEmpty() != allPairs) {
            throw new InvalidInputException("Give --source or --from-file, or else --all-pairs");
        }
        if (target.isPresent() && from.size() != 1) {
            throw new InvalidInputException("--target goes with one --source");
        }
        if (allPairs) {
            print(scores.pairs(walks.metapath, options));
        } else if (target.isPresent()) {
            print(scores.between(from.get(0), target.get(), walks.metapath, options));
        } else if (from.size() == 1) {
            print(scores.from(from.get(0), walks.metapath, options));
        } else {
            print(scores.fromEach(from, walks.metapath, options));
        }
    }

    private void print(ScoreAnswer.FromSource answer) {
        print(new Rows(List.of("score", "key", "name"), rows(answer)), answer.cypher());
    }

    private void print(List<ScoreAnswer.FromSource> answers) {
        List<List<Object>> rows = answers.stream()
                .flatMap(answer -> rows(answer).stream().map(row -> {
                    List<Object> withSource = new ArrayList<>(row);
                    withSource.add(0, answer.source());
                    return withSource;
                }))
                .toList();
        String cypher = answers.stream().map(ScoreAnswer.FromSource::cypher).findFirst().orElse("");
        print(new Rows(List.of("source", "score", "key", "name"), rows), cypher);
    }

    private static List<List<Object>> rows(ScoreAnswer.FromSource answer) {
        return answer.scores().stream()
                .map(score -> Arrays.<Object>asList(score.score(), score.key(), score.name()))
                .toList();
    }

    private void print(ScoreAnswer.BestPairs answer) {
        List<List<Object>> rows = answer.pairs().stream()
                .map(pair -> Arrays.<Object>asList(pair.score(), pair.source(), pair.target()))
                .toList();
        print(new Rows(List.of("score", "source", "target"), rows), answer.cypher());
    }

    private void print(ScoreAnswer.OfPair pair) {
        List<List<Object>> rows = List.of(Arrays.<Object>asList(pair.score(), pair.source(), pair.target()));
        print(new Rows(List.of("score", "source", "target"), rows), pair.cypher());
    }

    private void print(Rows rows, String cypher) {
        walks.print(rows, cypher, surroundings.out());
    }
}
