package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.table.TableForm;
import io.hinterland.export.table.TableWriter;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.link.Link;
import io.hinterland.queries.link.LinkQuestion;
import io.hinterland.queries.link.LinkTable;
import io.hinterland.queries.link.Period;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland export links}. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the links over metapaths, all of them, sorted by the keys of their nodes.",
            "Without a metapath: the links over every type of edge, one type after the other."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland export links Model-Paper --format csv",
            "  hinterland export links Model-Paper-Repository Model-Repository -o code.parquet",
            "  hinterland export links --since 2026-08-19 -o changes.ndjson"
        })
public final class ExportLinksCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "METAPATH",
            description = "Metapath of 1 to 3 steps whose ends are linked.")
    private List<String> metapaths = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what changed after the listing of that day: first the links that are gone, then those"
                    + " that were added.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--snapshot",
            paramLabel = "DATE",
            description = "Only what changed with the complete listing of that day, since the one before it.")
    private Optional<LocalDate> snapshot = Optional.empty();

    @Option(
            names = "--changed",
            description = "With --since: only the links that stay, and of which the record of a model has changed.")
    private boolean changed;

    @Mixin
    private TableFormOption format = new TableFormOption();

    @Mixin
    private OutputOption output = new OutputOption();

    public ExportLinksCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (since.isPresent() && snapshot.isPresent()) {
            throw new InvalidInputException("Of --since and --snapshot only one is possible");
        }
        if (changed && since.isEmpty()) {
            throw new InvalidInputException("--changed takes --since");
        }
        List<LinkQuestion> asked = questions(since.map(Period::after));
        TableForm form = format.form(output);
        Map<String, Long> counts = new LinkedHashMap<>();
        try (OpenGraph open = graphOptions.open(surroundings)) {
            List<LinkQuestion> questions = snapshot.map(new LinkTable(open.graph())::changesOf)
                    .map(period -> questions(Optional.of(period)))
                    .orElse(asked);
            Optional<Path> written = output.write(surroundings, out -> {
                try (TableWriter table = form.begin(Link.COLUMNS, out)) {
                    for (LinkQuestion question : questions) {
                        counts.put(question.metapath().toString(), write(open.graph(), question, table));
                    }
                }
            });
            written.ifPresent(path ->
                    surroundings.remark(ExportManifest.write(path, counts).sentence()));
        }
        return ExitCode.OK;
    }

    /** @throws InvalidInputException if a metapath is none, or has no days */
    private List<LinkQuestion> questions(Optional<Period> period) {
        if (metapaths.isEmpty()) {
            return LinkQuestion.everyEdge(period);
        }
        return metapaths.stream()
                .map(text -> new LinkQuestion(Metapath.parse(text, Metagraph.hub()), period))
                .toList();
    }

    private long write(Graph graph, LinkQuestion question, TableWriter table) {
        long[] count = {0};
        LinkTable links = new LinkTable(graph);
        Consumer<Link> each = link -> {
            try {
                table.row(link.row());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure.getMessage(), failure);
            }
            count[0]++;
        };
        if (changed) {
            links.streamChanged(question, each);
        } else {
            links.stream(question, each);
        }
        return count[0];
    }
}
