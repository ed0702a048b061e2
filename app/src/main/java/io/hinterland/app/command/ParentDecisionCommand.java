package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.load.candidate.ParentCuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A command that decides by hand on a candidate for the parent of a model. */
@Command(mixinStandardHelpOptions = true)
abstract class ParentDecisionCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "CHILD", description = "Id of the model.")
    String child = "";

    @Parameters(index = "1", paramLabel = "PARENT", description = "Id of the model that it may derive from.")
    String parent = "";

    ParentDecisionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Returns what was decided, as people read it. */
    abstract String decide(ParentCuration curation);

    @Override
    final OpenGraph open(GraphOptions options, Surroundings around) {
        return options.openWithSchema(around);
    }

    @Override
    final String decide(Graph graph) {
        return decide(new ParentCuration(graph));
    }

    /** Nothing else follows: candidates are beside the network. */
    @Override
    final void settle(Graph graph, Surroundings around) {}
}
