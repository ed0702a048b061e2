package io.hinterland.app.command;

import io.hinterland.app.terminal.Json;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.recommendation.RecommendationAnswer;
import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.queries.recommendation.Recommendations;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland recommend}. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Recommends models or papers for a model, datasets for a pipeline, authors for an author,"
                + " owners for an owner, each with the paths that speak for it.",
        footer = {
            "",
            "Examples:",
            "  hinterland recommend papers Qwen/Qwen3-8B",
            "  hinterland recommend datasets text-generation --limit 5"
        })
public final class RecommendCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "models, papers, datasets, authors or owners.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "NODE", description = "What to recommend it for.")
    private String node = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many suggestions, 1 to " + Recommendations.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private FormatOption output = new FormatOption();

    public RecommendCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RecommendationKind wanted = RecommendationKind.of(kind);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            print(new Recommendations(open.graph()).of(wanted, node, limit));
        }
        return ExitCode.OK;
    }

    private void print(RecommendationAnswer answer) {
        PrintWriter out = surroundings.out();
        switch (output.format) {
            case JSON -> out.println(Json.of(answer));
            case CSV -> out.println(rows(answer).render(output.format));
            case TABLE -> printForPeople(answer, out);
        }
    }

    private static void printForPeople(RecommendationAnswer answer, PrintWriter out) {
        if (answer.suggestions().isEmpty()) {
            out.println("Nothing to recommend: " + answer.reason());
        }
        for (RecommendationAnswer.Suggestion suggestion : answer.suggestions()) {
            out.printf("%.4f  %s%s%n", suggestion.score(), suggestion.key(), title(suggestion));
            suggestion.paths().stream().limit(1).forEach(path -> out.printf("        %s%n", path));
        }
        answer.leftOut().forEach(metapath -> out.printf("Left out, as it would take too long: %s%n", metapath));
        if (!answer.suggestions().isEmpty()) {
            out.printf(
                    "%nTo see why the first in Neo4j Browser:%n%n%s%n",
                    answer.suggestions().get(0).cypher());
        }
    }

    private static String title(RecommendationAnswer.Suggestion suggestion) {
        return suggestion.name().equals(suggestion.key()) ? "" : "  " + suggestion.name();
    }

    private static Rows rows(RecommendationAnswer answer) {
        List<List<Object>> rows = answer.suggestions().stream()
                .map(suggestion -> List.<Object>of(
                        suggestion.score(), suggestion.key(), suggestion.name(), best(suggestion), suggestion.cypher()))
                .toList();
        return new Rows(List.of("score", "key", "name", "metapath", "cypher"), rows);
    }

    private static String best(RecommendationAnswer.Suggestion suggestion) {
        return suggestion.contributions().get(0).metapath().toString();
    }
}
