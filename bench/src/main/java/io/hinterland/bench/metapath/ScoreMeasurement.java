package io.hinterland.bench.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.metapath.Metagraph;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Scores over the symmetric metapaths, on which all measures are defined. The procedure knows PathSim alone. */
record ScoreMeasurement(Graph graph, Floor floor, int sources, int runs, Progress progress) {

    private static final List<Measure> MEASURES =
            List.of(Measure.PATH_SIM, Measure.HETE_SIM, Measure.PATH_COUNT, Measure.DWPC);

    void run(List<NamedMetapath> metapaths, PrintWriter out) {
        out.println("| metapath | measure | compiled Cypher | procedure | floor of the walk count |");
        out.println("|---|---|---|---|---|");
        for (NamedMetapath named : metapaths) {
            if (named.metapath().isSymmetric()) {
                floor.prepare(named.metapath());
                List<Source> chosen = Source.choose(graph, floor, named.metapath(), sources);
                for (Measure measure : MEASURES) {
                    progress.tell(named.name() + ": " + measure.word());
                    out.println(row(named, measure, chosen));
                    out.flush();
                }
            }
        }
        out.println("\nMilliseconds, median / 95th percentile.");
    }

    private String row(NamedMetapath named, Measure measure, List<Source> chosen) {
        Latencies compiled = new Latencies();
        Latencies procedure = new Latencies();
        Latencies least = new Latencies();
        ScoreOptions options = ScoreOptions.of(measure).withWalks(WalkOptions.DEFAULT.withExpensive(true));
        String metapath = named.metapath().toString();
        MetapathScores byCypher = MetapathScores.compiled(graph, Metagraph.hub());
        MetapathScores byProcedure = new MetapathScores(graph);
        for (Source source : chosen) {
            Optional<ScoreAnswer> one = Clock.time(compiled, () -> byCypher.from(source.key(), metapath, options));
            for (int run = 0; run < runs; run++) {
                Clock.time(least, () -> floor.count(source.id(), named.metapath()));
                if (measure == Measure.PATH_SIM) {
                    Optional<ScoreAnswer> other =
                            Clock.time(procedure, () -> byProcedure.from(source.key(), metapath, options));
                    if (one.isPresent() && !one.equals(other)) {
                        throw new IllegalStateException(
                                named.name() + " from " + source.key() + " is scored in two ways: " + one + other);
                    }
                }
            }
        }
        return "| %s | %s | %s | %s | %s |"
                .formatted(named.name(), measure.word(), compiled.cells(), procedure.cells(), least.cells());
    }
}
