package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.identity.AuthorCuration;
import io.hinterland.ingest.load.identity.IdentityDecision;
import io.hinterland.ingest.load.identity.MentionId;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code hinterland authors decisions}. */
@Command(
        name = "decisions",
        description = "Lists the decisions about authors; an author is identified by a name on a paper.",
        footer = {"", "Example: hinterland authors decisions"})
public final class AuthorDecisionsCommand extends GraphQuestion<List<IdentityDecision>> {

    public AuthorDecisionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<IdentityDecision>> question() {
        return graph -> new AuthorCuration(graph).decisions();
    }

    @Override
    PrintedAnswer printed(List<IdentityDecision> decisions) {
        List<List<Object>> rows =
                decisions.stream().map(AuthorDecisionsCommand::row).toList();
        return PrintedAnswer.of(new AnswerRows(List.of("id", "authors", "decision", "others", "reason"), rows));
    }

    private static List<Object> row(IdentityDecision decision) {
        return List.of(
                decision.id(),
                names(decision.these()),
                decision.others().isEmpty() ? "same person" : "different person from",
                names(decision.others()),
                decision.reason());
    }

    private static List<String> names(List<MentionId> mentions) {
        return mentions.stream()
                .map(mention -> mention.name() + " @" + mention.paper())
                .toList();
    }
}
