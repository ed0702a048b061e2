package io.hinterland.bench.metapath;

import io.hinterland.bench.measure.Latencies;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.metapath.Metagraph;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walk counts: each metapath from each source, in every way. Answers are compared as well. */
record WalkMeasurement(
        Graph graph, TheoreticalFloor floor, int sources, int plainSources, int runs, int cap, TimedProgress progress) {

    /** Compiled Cypher that takes longer than this in all is not run again from the same source. */
    private static final double ENOUGH_MILLIS = 1_000;

    private static final int WARM_UP = 2_000;

    private static final WalkOptions OPTIONS = WalkOptions.DEFAULT.withExpensive(true);

    void run(List<NamedMetapath> metapaths, PrintWriter out) {
        WalkCounts accelerated = new WalkCounts(graph);
        WalkCounts compiled = WalkCounts.compiled(graph, Metagraph.hub());
        WalkRow all = new WalkRow();
        metapaths.stream().findFirst().ifPresent(first -> warmUp(first, accelerated));
        out.println(WalkRow.header());
        for (NamedMetapath named : metapaths) {
            WalkRow row = measured(named, accelerated, compiled);
            out.println(row.cells(named.name(), "" + named.metapath().length()));
            out.flush();
            all.addAll(row);
        }
        out.println(all.cells("all", ""));
        out.println("\nMilliseconds, median / 95th percentile.");
    }

    /** A server that has just started interprets what it runs all day, and small counts are little else. */
    private void warmUp(NamedMetapath named, WalkCounts accelerated) {
        progress.tell("warm-up: " + WARM_UP + " counts over " + named.name());
        floor.prepare(named.metapath());
        List<WalkSource> chosen = WalkSource.choose(graph, floor, named.metapath(), sources);
        for (int run = 0; run < WARM_UP; run++) {
            WalkSource source = chosen.get(run % chosen.size());
            new Latencies().time(() -> accelerated.from(source.key(), named.metapath(), OPTIONS));
        }
    }

    /** The fast ways go first, so that what the slow ones leave behind in the server's memory is no burden to them. */
    private WalkRow measured(NamedMetapath named, WalkCounts accelerated, WalkCounts compiled) {
        WalkRow row = new WalkRow();
        progress.tell(named.name() + ": edges for the floor, warm-up, procedure");
        floor.prepare(named.metapath());
        List<WalkSource> chosen = WalkSource.choose(graph, floor, named.metapath(), sources);
        warmUp(named, chosen, accelerated, compiled);
        List<Optional<WalkAnswer>> answers = chosen.stream()
                .map(source -> accelerated(named, source, accelerated, row))
                .toList();
        int apart = Math.max(1, chosen.size() / Math.max(1, plainSources));
        for (int index = 0; index < chosen.size(); index++) {
            WalkSource source = chosen.get(index);
            progress.tell(named.name() + ": compiled from " + source.key() + ", degree " + source.degree());
            Latencies latencies = new Latencies();
            Optional<WalkAnswer> answer = compiled(named, source, compiled, latencies);
            row.compiled.addAll(latencies);
            requireSame(answer, answers.get(index));
            if (index % apart == 0 && row.plain.count() < plainSources) {
                progress.tell(named.name() + ": plain pattern from " + source.key());
                plain(named, source, row, answer.isPresent() ? latencies.median() : cap * 1e3);
            }
        }
        return row;
    }

    private static void requireSame(Optional<WalkAnswer> compiled, Optional<WalkAnswer> accelerated) {
        if (compiled.isPresent() && accelerated.isPresent() && !compiled.equals(accelerated)) {
            throw new IllegalStateException("Answered in two ways: " + compiled + " and " + accelerated);
        }
    }

    /**
     * The procedure and the floor from all sources, since what runs for long is what is compiled to machine code.
     * Called off or not, none of it counts.
     */
    private void warmUp(NamedMetapath named, List<WalkSource> chosen, WalkCounts accelerated, WalkCounts compiled) {
        Latencies ignored = new Latencies();
        String last = chosen.get(chosen.size() - 1).key();
        ignored.time(() -> compiled.from(last, named.metapath(), OPTIONS));
        for (WalkSource source : chosen) {
            ignored.time(() -> accelerated.from(source.key(), named.metapath(), OPTIONS));
            floor.count(source.id(), named.metapath());
        }
    }

    private Optional<WalkAnswer> compiled(
            NamedMetapath named, WalkSource source, WalkCounts walks, Latencies latencies) {
        Optional<WalkAnswer> answer = Optional.empty();
        for (double spent = 0; latencies.count() < runs && spent < ENOUGH_MILLIS; spent += latencies.last()) {
            answer = latencies.time(() -> walks.from(source.key(), named.metapath(), OPTIONS));
            if (answer.isEmpty()) {
                return answer;
            }
        }
        return answer;
    }

    private Optional<WalkAnswer> accelerated(NamedMetapath named, WalkSource source, WalkCounts walks, WalkRow row) {
        Latencies procedure = new Latencies();
        Latencies least = new Latencies();
        Optional<WalkAnswer> answer = Optional.empty();
        for (int run = 0; run < runs; run++) {
            answer = procedure.time(() -> walks.from(source.key(), named.metapath(), OPTIONS));
            least.time(() -> floor.count(source.id(), named.metapath()));
        }
        row.procedure.addAll(procedure);
        row.floor.addAll(least);
        row.goals.compareToFloor(procedure.median(), least.median());
        return answer;
    }

    private void plain(NamedMetapath named, WalkSource source, WalkRow row, double compiledMillis) {
        Latencies one = new Latencies();
        String cypher = PlainPattern.of(named.metapath());
        Optional<Integer> rows =
                one.time(() -> graph.read(cypher, Map.of("source", key(named, source)), answer -> answer)
                        .size());
        row.plain.addAll(one);
        row.goals.compareToPlain(rows.isPresent() ? one.median() : cap * 1e3, compiledMillis, rows.isEmpty());
    }

    private static Object key(NamedMetapath named, WalkSource source) {
        return NodeReference.parse(named.metapath().source(), source.key()).key();
    }
}
