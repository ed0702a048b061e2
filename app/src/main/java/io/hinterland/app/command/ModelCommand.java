package io.hinterland.app.command;

import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.catalog.ModelProfile;
import io.hinterland.queries.catalog.ModelProfiles;
import io.hinterland.schema.identity.ModelId;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland model}. */
@Command(
        name = "model",
        description = {
            "Shows everything about a model on one screen.",
            "That is: facts, parents with their licences, children, siblings, papers of it and of its ancestors,"
                    + " results, history, and what is missing."
        },
        footer = {"", "Example: hinterland model Qwen/Qwen3-8B"})
public final class ModelCommand extends GraphQuestion<ModelProfile> {

    @Parameters(paramLabel = "MODEL", description = "Id of the model; case-sensitive.")
    private String model = "";

    public ModelCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, ModelProfile> question() {
        ModelId id = ModelId.parseReference(model);
        return graph -> new ModelProfiles(graph).of(id);
    }

    @Override
    PrintedAnswer printed(ModelProfile profile) {
        PrintedAnswer printed = PrintedAnswer.of(profile, ModelScreen.of(profile));
        return profile.missing().isEmpty()
                ? printed
                : printed.followedBy("Missing: " + String.join(", ", profile.missing()) + ".");
    }
}
