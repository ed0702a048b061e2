package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.family.Families;
import io.hinterland.queries.family.Kinship;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland kinship}. */
@Command(
        name = "kinship",
        description = "Shows how two models are related: their nearest common ancestor, and the path through it.",
        footer = {"", "Example: hinterland kinship Qwen/Qwen3-8B Qwen/Qwen3-8B-Base"})
public final class KinshipCommand extends GraphQuestion<Kinship> {

    @Parameters(index = "0", paramLabel = "MODEL", description = "Id of a model; case-sensitive.")
    private String model = "";

    @Parameters(index = "1", paramLabel = "WITH", description = "Id of the other model; case-sensitive.")
    private String with = "";

    public KinshipCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Kinship> question() {
        ModelId one = ModelId.parseReference(model);
        ModelId other = ModelId.parseReference(with);
        return graph -> new Families(graph).between(one, other);
    }

    @Override
    PrintedAnswer printed(Kinship kinship) {
        List<List<Object>> rows = kinship.path().stream()
                .map(edge -> List.<Object>of(edge.child(), edge.relation().word(), edge.parent()))
                .toList();
        String ancestor = kinship.commonAncestor()
                .map(common -> "Nearest common ancestor: " + common + ".")
                .orElse("They have no common ancestor.");
        return PrintedAnswer.of(kinship, new AnswerRows(List.of("child", "relation", "parent"), rows))
                .followedBy(ancestor);
    }
}
