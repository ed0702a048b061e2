package io.hinterland.app.command;

import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.author.Curation;
import io.hinterland.ingest.author.Decision;
import io.hinterland.ingest.author.MentionId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hinterland authors decisions}. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Lists what was decided by hand, each author as a name on a paper.")
public final class AuthorDecisionsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    public AuthorDecisionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            List<List<Object>> rows = new Curation(open.graph())
                    .decisions().stream().map(AuthorDecisionsCommand::row).toList();
            surroundings
                    .out()
                    .println(new Rows(List.of("id", "authors", "decision", "others", "reason"), rows)
                            .render(output.format));
        }
        return ExitCode.OK;
    }

    private static List<Object> row(Decision decision) {
        return List.of(
                decision.id(),
                names(decision.these()),
                decision.others().isEmpty() ? "one person" : "not the person of",
                names(decision.others()),
                decision.reason());
    }

    private static List<String> names(List<MentionId> mentions) {
        return mentions.stream()
                .map(mention -> mention.name() + " @" + mention.paper())
                .toList();
    }
}
