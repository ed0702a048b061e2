package io.hinterland.bench.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.Score;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Scores over the symmetric metapaths, on which all measures are defined, and over those on which no node type recurs,
 * where the procedures know path count and DWPC.
 */
record ScoreMeasurement(Graph graph, Floor floor, int sources, int runs, Progress progress) {

    void run(List<NamedMetapath> metapaths, PrintWriter out) {
        out.println("| metapath | measure | compiled Cypher | procedure | floor of the walk count |");
        out.println("|---|---|---|---|---|");
        for (NamedMetapath named : metapaths) {
            List<Measure> measures = measures(named.metapath());
            if (!measures.isEmpty()) {
                floor.prepare(named.metapath());
                List<Source> chosen = Source.choose(graph, floor, named.metapath(), sources);
                for (Measure measure : measures) {
                    progress.tell(named.name() + ": " + measure.word());
                    out.println(row(named, measure, chosen));
                    out.flush();
                }
            }
        }
        out.println("\nMilliseconds, median / 95th percentile.");
    }

    private static List<Measure> measures(Metapath metapath) {
        List<Measure> measures = new ArrayList<>();
        if (metapath.isSymmetric()) {
            measures.add(Measure.PATH_SIM);
        }
        if (metapath.isSymmetric() || !nodeTypesRecur(metapath)) {
            measures.addAll(List.of(Measure.HETE_SIM, Measure.PATH_COUNT, Measure.DWPC, Measure.RANDOM_WALK));
        }
        return measures;
    }

    private static boolean nodeTypesRecur(Metapath metapath) {
        return metapath.nodeTypes().stream().distinct().count() <= metapath.length();
    }

    private static boolean hasProcedure(Measure measure, Metapath metapath) {
        return switch (measure) {
            case WALK_COUNT, PATH_SIM, RANDOM_WALK -> true;
            case PATH_COUNT, DWPC -> !nodeTypesRecur(metapath);
            case HETE_SIM -> false;
        };
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
                if (hasProcedure(measure, named.metapath())) {
                    Optional<ScoreAnswer> other =
                            Clock.time(procedure, () -> byProcedure.from(source.key(), metapath, options));
                    if (one.isPresent() && !areAsGoodAsEqual(one.get(), other.orElseThrow())) {
                        throw new IllegalStateException(
                                named.name() + " from " + source.key() + " is scored in two ways: " + one + other);
                    }
                }
            }
        }
        return "| %s | %s | %s | %s | %s |"
                .formatted(named.name(), measure.word(), compiled.cells(), procedure.cells(), least.cells());
    }

    /** Sums of fractions differ in their last digits, and so may the order of what is as good as equal. */
    private static boolean areAsGoodAsEqual(ScoreAnswer one, ScoreAnswer other) {
        List<Score> scores = one.scores();
        List<Score> others = other.scores();
        return scores.size() == others.size()
                && IntStream.range(0, scores.size())
                        .allMatch(index -> Math.abs(scores.get(index).score()
                                                / others.get(index).score()
                                        - 1)
                                < 1e-9);
    }
}
