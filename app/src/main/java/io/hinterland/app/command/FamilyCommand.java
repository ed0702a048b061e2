package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Prose;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.family.Families;
import io.hinterland.queries.family.Family;
import io.hinterland.queries.family.MemberFilter;
import io.hinterland.queries.family.MemberPage;
import io.hinterland.queries.family.Relative;
import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland family}. */
@Command(
        name = "family",
        description = {
            "Shows the family of a model: roots, ancestors, and all models that derive from it, with figures.",
            "Each descendant counts once, however many paths lead to it."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland family Qwen/Qwen3-8B",
            "  hinterland family Qwen/Qwen3-8B --relation adapter --format csv"
        })
public final class FamilyCommand extends GraphQuestion<Family> {

    @Parameters(paramLabel = "MODEL", description = "Id of the model; case-sensitive.")
    private String model = "";

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            description = "Only descendants of this relation: finetune, quantized, adapter, merge or undeclared.")
    private Optional<String> relation = Optional.empty();

    @Option(names = "--max-depth", paramLabel = "N", description = "Greatest depth of descendants, 1 or more.")
    private Optional<Integer> maxDepth = Optional.empty();

    @Option(names = "--owner", paramLabel = "OWNER", description = "Only descendants that this account publishes.")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "Only descendants created on this day or later.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Only descendants created on this day or earlier.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of descendants, 1 to " + MemberPage.MOST + ". Default: " + MemberPage.USUAL
                    + "; in CSV and NDJSON the maximum.")
    private Optional<Integer> limit = Optional.empty();

    public FamilyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Family> question() {
        ModelId id = ModelId.parseReference(model);
        MemberFilter filter = new MemberFilter(
                relation.map(word -> Worded.parse(LineageRelation.class, "relation", word)),
                maxDepth,
                owner,
                since,
                until);
        MemberPage page = new MemberPage(limit(limit, MemberPage.USUAL, MemberPage.MOST), Optional.empty());
        return graph -> new Families(graph).of(id, filter, page);
    }

    @Override
    Optional<Truncation> truncation(Family family, Graph graph) {
        return family.next()
                .flatMap(next -> Truncation.of(family.members().size(), family.matching(), MemberPage.MOST));
    }

    @Override
    PrintedAnswer printed(Family family) {
        List<List<@Nullable Object>> members =
                family.members().stream().map(FamilyCommand::row).toList();
        AnswerRows rows = new AnswerRows(
                List.of("id", "depth", "relations", "parents", "kind", "downloads", "likes", "created"), members);
        String summary = FamilySummary.of(family);
        return new PrintedAnswer(family, rows, width -> Prose.wrapped(summary, width) + "\n\n" + rows.table(width));
    }

    private static List<@Nullable Object> row(Relative member) {
        return Arrays.asList(
                member.id(),
                member.depth(),
                member.links().stream()
                        .map(link -> link.relation().word())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                member.links().stream().map(Relative.Link::of).distinct().collect(Collectors.joining(", ")),
                member.kind().orElse(null),
                member.downloads().orElse(null),
                member.likes().orElse(null),
                member.created().map(LocalDate::toString).orElse(null));
    }
}
