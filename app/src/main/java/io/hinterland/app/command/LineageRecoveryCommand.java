package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.candidate.HeldOutLineage;
import io.hinterland.queries.candidate.HiddenPart;
import io.hinterland.queries.candidate.Prior;
import io.hinterland.queries.candidate.Recovery;
import io.hinterland.queries.weight.WeightDistances;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland lineage recovery}. */
@Command(
        name = "recovery",
        description = {
            "Measures candidates for parents on declared lineage that is hidden from them.",
            "Shows precision with its confidence interval, and recall, by least confidence."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland lineage recovery",
            "  hinterland lineage recovery --hidden families --without siblings --format json"
        })
public final class LineageRecoveryCommand extends GraphQuestion<Recovery> {

    @Option(
            names = "--hidden",
            paramLabel = "PART",
            defaultValue = "models",
            converter = Parts.class,
            completionCandidates = Parts.class,
            description = "Hide what a tenth of these declares: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private HiddenPart hidden = HiddenPart.MODELS;

    @Option(
            names = "--calibration",
            description = "Show which share of candidates is right by tenths of confidence, in place of precision and"
                    + " recall.")
    private boolean calibration;

    @Mixin
    private PriorsOption priors = new PriorsOption();

    @Mixin
    private WeightsOption weights = new WeightsOption();

    public LineageRecoveryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Recovery> question() {
        Set<Prior> without = priors.without();
        WeightDistances distances = weights.distances();
        return graph -> new HeldOutLineage(graph, distances).recovery(hidden, without);
    }

    @Override
    PrintedAnswer printed(Recovery recovery) {
        return PrintedAnswer.of(recovery, calibration ? tenths(recovery) : byConfidence(recovery))
                .followedBy(String.format(
                        Locale.ROOT,
                        "Hidden: %,d models with %,d edges, and %,d without a parent. The most likely candidate is a"
                                + " parent of %,d; the relation is right for %.1f%% of these. Confidence and share of"
                                + " right candidates differ by %.4f on average.",
                        recovery.models(),
                        recovery.edges(),
                        recovery.bases(),
                        recovery.firstRight(),
                        100 * recovery.relationRight(),
                        recovery.calibrationError()));
    }

    private static AnswerRows tenths(Recovery recovery) {
        List<List<@Nullable Object>> rows = recovery.calibration().stream()
                .map(tenth ->
                        List.<@Nullable Object>of(tenth.from(), tenth.candidates(), tenth.confidence(), tenth.right()))
                .toList();
        return new AnswerRows(List.of("from", "candidates", "confidence", "right"), rows);
    }

    private static AnswerRows byConfidence(Recovery recovery) {
        List<List<@Nullable Object>> rows = recovery.byConfidence().stream()
                .map(LineageRecoveryCommand::row)
                .toList();
        return new AnswerRows(List.of("confidence", "candidates", "right", "precision", "low", "high", "recall"), rows);
    }

    private static List<@Nullable Object> row(Recovery.AtLeast found) {
        return List.of(
                found.confidence(),
                found.candidates(),
                found.right(),
                found.precision(),
                found.low(),
                found.high(),
                found.recall());
    }

    /** The words for what can be hidden. */
    static final class Parts extends ChoiceWords<HiddenPart> {

        Parts() {
            super(HiddenPart.class, "part");
        }
    }
}
