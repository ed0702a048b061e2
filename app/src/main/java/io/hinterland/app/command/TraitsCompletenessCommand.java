package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.trait.Completeness;
import io.hinterland.queries.trait.CompletenessGroup;
import io.hinterland.queries.trait.CompletenessTable;
import io.hinterland.queries.trait.Traits;
import io.hinterland.schema.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland traits completeness}. */
@Command(
        name = "completeness",
        description = "Shows which share of models states each trait, by depth in lineage or by account.",
        footer = {"", "Example: hinterland traits completeness --by owner"})
public final class TraitsCompletenessCommand extends GraphQuestion<CompletenessTable> {

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            defaultValue = "depth",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "Groups: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private CompletenessGroup by = CompletenessGroup.DEPTH;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of groups. Default: " + Traits.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public TraitsCompletenessCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, CompletenessTable> question() {
        int most = limit(limit, Traits.USUAL, Traits.MOST);
        return graph -> new Traits(graph).completeness(by, most);
    }

    @Override
    Optional<Truncation> truncation(CompletenessTable table, Graph graph) {
        return Truncation.of(table.groups().size(), table.total(), Traits.MOST);
    }

    @Override
    PrintedAnswer printed(CompletenessTable table) {
        List<String> columns = new ArrayList<>(List.of(by.word(), "models"));
        columns.addAll(Worded.words(Trait.class));
        columns.add("mean");
        return PrintedAnswer.of(
                table,
                new AnswerRows(
                        columns,
                        table.groups().stream()
                                .map(TraitsCompletenessCommand::row)
                                .toList()));
    }

    private static List<@Nullable Object> row(Completeness group) {
        List<@Nullable Object> row = new ArrayList<>(List.of(group.group(), group.models()));
        row.addAll(group.stated().values());
        row.add(group.mean());
        return row;
    }

    /** The words for groups. */
    static final class Words extends ChoiceWords<CompletenessGroup> {

        Words() {
            super(CompletenessGroup.class, "group");
        }
    }
}
