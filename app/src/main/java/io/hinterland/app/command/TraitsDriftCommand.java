package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.trait.Drift;
import io.hinterland.queries.trait.Traits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hinterland traits drift}. */
@Command(
        name = "drift",
        description = {
            "Shows the order of values in which most changes from parent to child lead onwards.",
            "Published: the place in the order of Laufer, Oderinwale and Kleinberg (2025)."
        },
        footer = {"", "Example: hinterland traits drift license"})
public final class TraitsDriftCommand extends GraphQuestion<Drift> {

    @Mixin
    private TraitOptions wanted = new TraitOptions();

    public TraitsDriftCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Drift> question() {
        var relation = wanted.relation();
        return graph -> new Traits(graph).drift(wanted.trait(), relation);
    }

    @Override
    PrintedAnswer printed(Drift drift) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int place = 0; place < drift.order().size(); place++) {
            int published = drift.published().indexOf(drift.order().get(place));
            rows.add(Arrays.asList(place + 1, drift.order().get(place), published < 0 ? null : published + 1));
        }
        return PrintedAnswer.of(drift, new AnswerRows(List.of("place", "value", "published"), rows))
                .followedBy(String.format(
                        Locale.ROOT,
                        "%,d of %,d pairs of values agree with this order, and %,d of %,d changes lead onwards.",
                        drift.agreeing(),
                        drift.pairs(),
                        drift.onwards(),
                        drift.changes()));
    }
}
