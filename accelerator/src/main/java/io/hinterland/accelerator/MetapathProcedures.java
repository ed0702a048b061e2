// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.ProcedureRows.HeldMatrix;
import io.hinterland.accelerator.ProcedureRows.PathCount;
import io.hinterland.accelerator.ProcedureRows.PathSimScore;
import io.hinterland.accelerator.ProcedureRows.Total;
import io.hinterland.accelerator.ProcedureRows.WalkCount;
import io.hinterland.accelerator.ProcedureRows.WeightedScore;
import io.hinterland.accelerator.walk.WalkEnds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.TerminationGuard;

/** What can be called from Cypher. */
public final class MetapathProcedures {

    @Context
    public Transaction transaction;

    @Context
    public VisibleAdjacency network;

    @Context
    public TerminationGuard guard;

    @Procedure(name = "hinterland.metapath.counts", mode = Mode.READ)
    @Description(
            "How many walks lead over a metapath from a node to each other: most walks first, ties by key. Options:"
                    + " limit (20), target (all), boilerplate (false), hubTags (false), placeholders (false),"
                    + " keys ({label: property}), lenient (false).")
    public Stream<WalkCount> counts(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(metapath, options, question -> question.counts(source), WalkCount::new);
    }

    @Procedure(name = "hinterland.metapath.pathsim", mode = Mode.READ)
    @Description("How like a node others are by PathSim over a symmetric metapath: highest scores first, ties by key."
            + " Options as for hinterland.metapath.counts.")
    public Stream<PathSimScore> pathSim(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(metapath, options, question -> question.pathSim(source), PathSimScore::new);
    }

    @Procedure(name = "hinterland.metapath.hetesim", mode = Mode.READ)
    @Description("How alike the spread of random walks from a node and from others is in the middle of a metapath:"
            + " highest scores first, ties by key. Options as for hinterland.metapath.counts.")
    public Stream<WeightedScore> heteSim(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(metapath, options, question -> question.heteSim(source), WeightedScore::new);
    }

    @Procedure(name = "hinterland.metapath.randomwalk", mode = Mode.READ)
    @Description("How likely a walk over a metapath that chooses evenly among the edges of each step ends at each node:"
            + " likeliest first, ties by key. Options as for hinterland.metapath.counts.")
    public Stream<WeightedScore> randomWalk(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(metapath, options, question -> question.randomWalk(source), WeightedScore::new);
    }

    @Procedure(name = "hinterland.metapath.paths", mode = Mode.READ)
    @Description("How many paths, walks that meet no node twice, lead over a metapath from a node to each other: most"
            + " paths first, ties by key. Options as for hinterland.metapath.counts.")
    public Stream<PathCount> paths(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(metapath, options, question -> question.paths(source), PathCount::new);
    }

    @Procedure(name = "hinterland.metapath.dwpc", mode = Mode.READ)
    @Description("The degree-weighted path count over a metapath from a node to each other: highest first, ties by key."
            + " Options as for hinterland.metapath.counts, and damping (0.5).")
    public Stream<WeightedScore> dwpc(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return rows(metapath, options, question -> question.dwpc(source), WeightedScore::new);
    }

    @Procedure(name = "hinterland.metapath.pair", mode = Mode.READ)
    @Description(
            "How many walks lead over a metapath from one node to another. Options as for hinterland.metapath.counts.")
    public Stream<Total> pair(
            @Name("metapath") String metapath,
            @Name("source") Object source,
            @Name("target") Object target,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        return Stream.of(new Total(question(metapath, options).walks(source, target)));
    }

    @Procedure(name = "hinterland.metapath.build", mode = Mode.READ)
    @Description("Reads what metapaths need into memory, which their first count would do else. Tells what is held.")
    public Stream<HeldMatrix> build(
            @Name("metapaths") List<String> metapaths,
            @Name(value = "options", defaultValue = "{}") Map<String, Object> options) {
        for (String metapath : metapaths) {
            question(metapath, options).build();
        }
        return held();
    }

    @Procedure(name = "hinterland.metapath.held", mode = Mode.READ)
    @Description("What is held in memory: edges, degrees, bytes, the time it took to read.")
    public Stream<HeldMatrix> held() {
        return network.current().matrices().entrySet().stream()
                .map(entry -> new HeldMatrix(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((HeldMatrix held) -> held.type).thenComparing(held -> held.from));
    }

    @Procedure(name = "hinterland.metapath.drop", mode = Mode.READ)
    @Description("Gives the memory back; what is needed is read again.")
    public void drop() {
        network.drop(guard);
    }

    /** @param row made of a node with its score, and of the property that is its key */
    private <T> Stream<T> rows(
            String metapath,
            Map<String, Object> options,
            Function<MetapathQuestion, List<WalkEnds.Scored>> answer,
            BiFunction<WalkEnds.Scored, String, T> row) {
        MetapathQuestion question = question(metapath, options);
        String key = question.targetKey();
        return answer.apply(question).stream().map(scored -> row.apply(scored, key));
    }

    private MetapathQuestion question(String metapath, Map<String, Object> options) {
        return new MetapathQuestion(transaction, network, guard, metapath, options);
    }
}
