package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.trait.Mutation;
import io.hinterland.queries.trait.Traits;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code hinterland traits mutation}. */
@Command(
        name = "mutation",
        description = {
            "Shows how much children differ from their parents in each trait, by relation.",
            "Published: the rate of finetunes of Laufer, Oderinwale and Kleinberg (2025)."
        },
        footer = {"", "Example: hinterland traits mutation --format csv"})
public final class TraitsMutationCommand extends GraphQuestion<List<Mutation>> {

    public TraitsMutationCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<Mutation>> question() {
        return graph -> new Traits(graph).mutation();
    }

    @Override
    PrintedAnswer printed(List<Mutation> mutations) {
        return PrintedAnswer.of(
                mutations,
                new AnswerRows(
                        List.of("trait", "relation", "pairs", "changed", "rate", "low", "high", "published"),
                        mutations.stream().map(TraitsMutationCommand::row).toList()));
    }

    private static List<@Nullable Object> row(Mutation mutation) {
        return Arrays.asList(
                mutation.trait(),
                mutation.relation(),
                mutation.pairs(),
                mutation.changed(),
                mutation.rate(),
                mutation.low(),
                mutation.high(),
                mutation.published().orElse(null));
    }
}
