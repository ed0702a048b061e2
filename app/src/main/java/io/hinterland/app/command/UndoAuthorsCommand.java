package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.ingest.load.identity.AuthorCuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland authors undo}. */
@Command(
        name = "undo",
        description = "Undoes a decision about authors.",
        footer = {"", "Example: hinterland authors undo 1"})
public final class UndoAuthorsCommand extends AuthorDecision {

    @Parameters(paramLabel = "ID", description = "Number of the decision, as 'authors decisions' lists it.")
    private String id = "";

    public UndoAuthorsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    String decide(AuthorCuration curation) {
        curation.undo(id);
        return "Decision " + id + " is undone";
    }
}
