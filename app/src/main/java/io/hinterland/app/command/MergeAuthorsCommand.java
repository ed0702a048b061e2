package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.identity.AuthorCuration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland authors merge}. */
@Command(
        name = "merge",
        description = "Merges authors that are one person.",
        footer = {
            "",
            "Keys are in the property Author.key.",
            "Example: hinterland authors merge \"y bengio\" \"yoshua bengio\""
        })
public final class MergeAuthorsCommand extends AuthorDecision {

    @Parameters(arity = "2..*", paramLabel = "KEY", description = "Keys of the authors.")
    private List<String> keys = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Reason to store with the decision.")
    private String reason = "";

    public MergeAuthorsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(AuthorCuration curation) {
        return AuthorCuration.sentence(curation.merge(keys, reason));
    }
}
