package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.chronology.Adopted;
import io.hinterland.queries.chronology.Adoption;
import io.hinterland.queries.chronology.Chronology;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland time adoption}. */
@Command(
        name = "adoption",
        description = "Counts by month how many new models cite a paper or have a license, a task or the like.",
        footer = {
            "",
            "Examples:",
            "  hinterland time adoption license apache-2.0",
            "  hinterland time adoption paper 2106.09685 --format csv"
        })
public final class TimeAdoptionCommand extends GraphQuestion<List<Adoption>> {

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "What is adopted: ${COMPLETION-CANDIDATES}.")
    private Adopted what = Adopted.LICENSE;

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its name, or the id of the paper or dataset.")
    private String value = "";

    public TimeAdoptionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<Adoption>> question() {
        return graph -> new Chronology(graph).adoption(what, value);
    }

    @Override
    PrintedAnswer printed(List<Adoption> months) {
        return PrintedAnswer.of(
                months,
                new AnswerRows(
                        List.of("month", "models", "of", "share", "total"),
                        months.stream().map(TimeAdoptionCommand::row).toList()));
    }

    private static List<@Nullable Object> row(Adoption month) {
        return List.of(month.month(), month.models(), month.of(), month.share(), month.total());
    }

    /** The words for what can be adopted. */
    static final class Words extends ChoiceWords<Adopted> {

        Words() {
            super(Adopted.class, "thing to adopt");
        }
    }
}
