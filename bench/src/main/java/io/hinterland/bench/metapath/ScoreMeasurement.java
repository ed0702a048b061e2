package io.hinterland.bench.metapath;

import io.hinterland.bench.measure.Latencies;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Scores by every measure that is defined on a metapath. */
record ScoreMeasurement(Graph graph, TheoreticalFloor floor, int sources, int runs, TimedProgress progress) {

    private static final List<Measure> SCORES =
            List.of(Measure.PATH_SIM, Measure.HETE_SIM, Measure.PATH_COUNT, Measure.DWPC, Measure.RANDOM_WALK);

    void run(List<NamedMetapath> metapaths, PrintWriter out) {
        out.println("| metapath | measure | compiled Cypher | procedure | floor of the walk count |");
        out.println("|---|---|---|---|---|");
        for (NamedMetapath named : metapaths) {
            floor.prepare(named.metapath());
            List<WalkSource> chosen = WalkSource.choose(graph, floor, named.metapath(), sources);
            for (Measure measure : measures(named.metapath())) {
                progress.tell(named.name() + ": " + measure.word());
                out.println(row(named, measure, chosen));
                out.flush();
            }
        }
        out.println("\nMilliseconds, median / 95th percentile.");
    }

    private static List<Measure> measures(Metapath metapath) {
        return SCORES.stream()
                .filter(measure -> measure != Measure.PATH_SIM || metapath.isSymmetric())
                .toList();
    }

    private String row(NamedMetapath named, Measure measure, List<WalkSource> chosen) {
        // The first question of a kind pays for the plan of its statement, or for what the procedure reads into memory.
        new Row(named, measure).from(chosen.get(0), 1);
        Row row = new Row(named, measure);
        chosen.forEach(source -> row.from(source, runs));
        return row.cells();
    }

    /** What one measure over one metapath took. */
    private final class Row {

        private final NamedMetapath named;
        private final Measure measure;
        private final ScoreOptions options;
        private final MetapathScores byCypher = MetapathScores.compiled(graph, Metagraph.hub());
        private final MetapathScores byProcedure = new MetapathScores(graph);
        private final Latencies compiled = new Latencies();
        private final Latencies procedure = new Latencies();
        private final Latencies least = new Latencies();

        Row(NamedMetapath named, Measure measure) {
            this.named = named;
            this.measure = measure;
            this.options = ScoreOptions.of(measure).withWalks(WalkOptions.DEFAULT.withExpensive(true));
        }

        /** Compiled Cypher that was called off once is not asked again. */
        void from(WalkSource source, int times) {
            boolean wasCapped = false;
            for (int run = 0; run < times; run++) {
                least.time(() -> floor.count(source.id(), named.metapath()));
                Optional<ScoreAnswer.FromSource> one = wasCapped
                        ? Optional.empty()
                        : compiled.time(() -> byCypher.from(source.key(), text(), options));
                wasCapped |= one.isEmpty();
                requireTheSame(source, one, procedure.time(() -> byProcedure.from(source.key(), text(), options)));
            }
        }

        private String text() {
            return named.metapath().toString();
        }

        private void requireTheSame(
                WalkSource source, Optional<ScoreAnswer.FromSource> one, Optional<ScoreAnswer.FromSource> other) {
            if (one.isPresent() && other.isPresent() && !areAsGoodAsEqual(one.get(), other.get())) {
                throw new IllegalStateException(
                        named.name() + " from " + source.key() + " is scored in two ways: " + one + other);
            }
        }

        String cells() {
            return "| %s | %s | %s | %s | %s |"
                    .formatted(named.name(), measure.word(), compiled.cells(), procedure.cells(), least.cells());
        }
    }

    /** Sums of fractions differ in their last digits, and so may the order of what is as good as equal. */
    private static boolean areAsGoodAsEqual(ScoreAnswer.FromSource one, ScoreAnswer.FromSource other) {
        List<ScoreAnswer.Score> scores = one.scores();
        List<ScoreAnswer.Score> others = other.scores();
        return scores.size() == others.size()
                && IntStream.range(0, scores.size())
                        .allMatch(index -> Math.abs(scores.get(index).score()
                                                / others.get(index).score()
                                        - 1)
                                < 1e-9);
    }
}
