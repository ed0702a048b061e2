package io.hinterland.app.command;

import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.chronology.Chronology;
import io.hinterland.queries.chronology.KaplanMeier;
import io.hinterland.queries.chronology.SurvivalOf;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland time survival}. */
@Command(
        name = "survival",
        description = {
            "Shows which share of models or families survives to which age, after Kaplan and Meier.",
            "A model ends when a complete listing lacks it, a family when it gets no new members."
        },
        footer = {"", "Example: hinterland time survival --of families --quiet-days 90"})
public final class TimeSurvivalCommand extends GraphQuestion<KaplanMeier> {

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "models",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "Whose survival: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SurvivalOf of = SurvivalOf.MODELS;

    @Option(
            names = "--quiet-days",
            paramLabel = "N",
            defaultValue = "" + Chronology.USUAL_QUIET_DAYS,
            description = "Days without a new member after which a family has ended. Default: ${DEFAULT-VALUE}.")
    private int quietDays = Chronology.USUAL_QUIET_DAYS;

    public TimeSurvivalCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, KaplanMeier> question() {
        return graph -> new Chronology(graph).survival(of, quietDays);
    }

    @Override
    PrintedAnswer printed(KaplanMeier curve) {
        return PrintedAnswer.of(curve, SurvivalRows.of(curve)).followedBy(SurvivalRows.sentence(curve));
    }

    /** The words for what can survive. */
    static final class Words extends ChoiceWords<SurvivalOf> {

        Words() {
            super(SurvivalOf.class, "kind of thing that survives");
        }
    }
}
