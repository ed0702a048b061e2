package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.identity.AuthorCuration;
import io.hinterland.schema.identity.ArxivId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland authors split}. */
@Command(
        name = "split",
        description = "Splits an author: some of the papers belong to another person.",
        footer = {"", "Example: hinterland authors split \"wei wang\" 2401.00001 2402.00002"})
public final class SplitAuthorCommand extends AuthorDecision {

    @Parameters(index = "0", paramLabel = "KEY", description = "Key of the author.")
    private String key = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PAPER",
            description = "Papers that belong to the other person, by their arXiv ids.")
    private List<String> papers = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Reason to store with the decision.")
    private String reason = "";

    public SplitAuthorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(AuthorCuration curation) {
        Set<String> ids = papers.stream()
                .map(paper -> ArxivId.parseReference(paper).value())
                .collect(Collectors.toSet());
        return AuthorCuration.sentence(curation.split(key, ids, reason));
    }
}
