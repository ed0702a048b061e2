package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.candidate.Candidate;
import io.hinterland.queries.candidate.Charting;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland lineage candidates}. */
@Command(
        name = "candidates",
        description = {
            "Lists candidates for the parents of models that declare none, with confidence and evidence.",
            "Without MODEL: for all models of kind undeclared, and for those that are only named as parents.",
            "Candidates are inferred, and are not part of the lineage that other commands count. Those that were accepted"
                    + " or refused are left out."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland lineage candidates --least-confidence 0.9 --format csv",
            "  hinterland lineage candidates Qwen/Qwen3-8B --least-confidence 0.01"
        })
public final class LineageCandidatesCommand extends GraphQuestion<Charting.Chart> {

    @Parameters(paramLabel = "MODEL", arity = "0..1", description = "Id of one model; case-sensitive.")
    private Optional<String> model = Optional.empty();

    @Mixin
    private ChartingOptions charting = new ChartingOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of candidates. Default: " + Charting.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public LineageCandidatesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Charting.Chart> question() {
        Optional<ModelId> id = model.map(ModelId::parseReference);
        int most = limit(limit, Charting.USUAL, Charting.MOST);
        WeightDistances distances = charting.distances();
        return graph -> id.map(child -> charting.of(child, graph, distances, most))
                .orElseGet(() -> charting.undeclared(graph, distances, most));
    }

    @Override
    Optional<Truncation> truncation(Charting.Chart chart, Graph graph) {
        return Truncation.of(chart.candidates().size(), chart.total(), Charting.MOST);
    }

    @Override
    PrintedAnswer printed(Charting.Chart chart) {
        List<List<@Nullable Object>> rows =
                chart.candidates().stream().map(LineageCandidatesCommand::row).toList();
        return PrintedAnswer.of(
                        chart,
                        new AnswerRows(
                                List.of("child", "parent", "relation", "confidence", "cautious", "evidence"), rows))
                .followedBy(
                        model.isPresent()
                                ? "What the model declares itself is not used."
                                : String.format(
                                        Locale.ROOT,
                                        "Of %,d models without a declared parent, %,d have a candidate of at least this"
                                                + " confidence.",
                                        chart.examined(),
                                        chart.charted()));
    }

    private static List<@Nullable Object> row(Candidate candidate) {
        return List.of(
                candidate.child(),
                candidate.parent(),
                candidate.relation().word(),
                candidate.confidence(),
                candidate.cautious(),
                String.join("; ", candidate.evidence()));
    }
}
