package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The same questions over a metagraph, answered in the server and by compiled Cypher. */
record BothWays(
        Graph graph,
        Metagraph metagraph,
        WalkCounts counts,
        WalkCounts compiledCounts,
        MetapathScores scores,
        MetapathScores compiledScores) {

    private static final Set<Measure> SUMS_FRACTIONS = EnumSet.of(Measure.RANDOM_WALK, Measure.DWPC, Measure.HETE_SIM);

    static BothWays over(Graph graph, Metagraph metagraph) {
        return new BothWays(
                graph,
                metagraph,
                new WalkCounts(graph, metagraph),
                WalkCounts.compiled(graph, metagraph),
                new MetapathScores(graph, metagraph),
                MetapathScores.compiled(graph, metagraph));
    }

    void compare(Metapath metapath, String source, WalkOptions options, String description) {
        assertThat(counts.from(source, metapath, options))
                .as(metapath + " from " + source + " " + description)
                .isEqualTo(compiledCounts.from(source, metapath, options));
    }

    /**
     * Whether every edge joins what its type says. Cypher takes that for granted where it asks for degrees, and writes
     * at random break it.
     */
    boolean isSound() {
        Set<String> joins = metagraph.edgeTypes().stream()
                .map(type -> type.name() + " " + type.source().label() + " "
                        + type.target().label())
                .collect(Collectors.toSet());
        return joins.containsAll(graph.read(
                "MATCH (a)-[r]->(b) RETURN DISTINCT type(r) + ' ' + coalesce(labels(a)[0], '') + ' '"
                        + " + coalesce(labels(b)[0], '') AS joins",
                Map.of(),
                row -> row.get("joins").asString()));
    }

    void compareScores(Metapath metapath, String source, boolean isSound, String description) {
        measures(metapath, isSound)
                .forEach(measure -> compare(metapath, source, ScoreOptions.of(measure), description));
    }

    /** Compares by one measure, another one at each turn. */
    void compareScore(Metapath metapath, String source, boolean isSound, int turn, String description) {
        List<Measure> measures = measures(metapath, isSound);
        compare(metapath, source, ScoreOptions.of(measures.get(turn % measures.size())), description);
    }

    private static List<Measure> measures(Metapath metapath, boolean isSound) {
        List<Measure> measures = new ArrayList<>();
        if (metapath.isSymmetric()) {
            measures.add(Measure.PATH_SIM);
        }
        measures.add(Measure.PATH_COUNT);
        if (isSound) {
            measures.addAll(SUMS_FRACTIONS);
        }
        return measures;
    }

    /** Sums of fractions differ in their last digits, and so may the order of what is as good as equal. */
    private void compare(Metapath metapath, String source, ScoreOptions options, String description) {
        String asked = options.measure() + " over " + metapath + " from " + source + " " + description;
        ScoreOptions all = options.withWalks(options.walks().withLimit(WalkOptions.MOST));
        ScoreAnswer.FromSource here = scores.from(source, metapath.toString(), all);
        ScoreAnswer.FromSource compiled = compiledScores.from(source, metapath.toString(), all);
        if (SUMS_FRACTIONS.contains(options.measure())) {
            assertThat(byKey(here))
                    .as(asked)
                    .usingRecursiveComparison()
                    .withComparatorForType(BothWays::compare, Double.class)
                    .isEqualTo(byKey(compiled));
        } else {
            assertThat(here).as(asked).isEqualTo(compiled);
        }
        compiled.scores().stream()
                .reduce((best, worst) -> worst)
                .ifPresent(worst -> comparePair(metapath, source, worst.key(), options, asked));
    }

    private void comparePair(Metapath metapath, String source, String target, ScoreOptions options, String asked) {
        double here =
                scores.between(source, target, metapath.toString(), options).score();
        double compiled = compiledScores
                .between(source, target, metapath.toString(), options)
                .score();
        assertThat(here)
                .as(asked + " to " + target)
                .usingComparator(BothWays::compare)
                .isEqualTo(compiled);
    }

    private static int compare(double one, double other) {
        return Math.abs(one - other) <= 1e-12 * Math.max(one, other) ? 0 : Double.compare(one, other);
    }

    private static Map<String, Double> byKey(ScoreAnswer.FromSource answer) {
        assertThat(answer.scores()).isSortedAccordingTo((one, other) -> compare(other.score(), one.score()));
        return answer.scores().stream().collect(Collectors.toMap(ScoreAnswer.Score::key, ScoreAnswer.Score::score));
    }
}
