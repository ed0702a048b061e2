package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.load.candidate.ParentCandidates;
import io.hinterland.queries.candidate.Candidate;
import io.hinterland.queries.candidate.Charting;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland lineage store}. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        description = {
            "Stores the candidates for undeclared parents in the graph, in place of those stored before.",
            "Each is an edge CANDIDATE_OF from the model to the candidate, with relation, confidence, evidence and"
                    + " method. They are not part of the network: lineage, kinds, families, figures, metapaths and the"
                    + " checksum are the same with them and without."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland lineage store --least-confidence 0.9",
            "  hinterland lineage store --remove"
        })
public final class StoreCandidatesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private ChartingOptions charting = new ChartingOptions();

    @Option(names = "--remove", description = "Remove the stored candidates instead, but for those that were accepted.")
    private boolean remove;

    public StoreCandidatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            surroundings.out().println(remove ? removed(open.graph()) : stored(open.graph()));
        }
        return ExitCode.OK;
    }

    private String removed(Graph graph) {
        return String.format(Locale.ROOT, "%,d stored candidates removed", new ParentCandidates(graph).remove());
    }

    private String stored(Graph graph) {
        Charting.Chart chart = charting.undeclared(graph, charting.distances(), Charting.MOST);
        long kept = new ParentCandidates(graph)
                .replace(
                        chart.candidates().stream()
                                .map(StoreCandidatesCommand::inferred)
                                .toList(),
                        charting.method(chart));
        return String.format(Locale.ROOT, "%,d candidates for %,d models stored", kept, chart.charted());
    }

    private static ParentCandidates.Inferred inferred(Candidate candidate) {
        return new ParentCandidates.Inferred(
                candidate.child(),
                candidate.parent(),
                candidate.relation(),
                candidate.confidence(),
                candidate.evidence());
    }
}
