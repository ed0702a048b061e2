package io.hinterland.bench.metapath;

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
record WalkMeasurement(Graph graph, Floor floor, int sources, int plainSources, int runs, int cap) {

    void run(List<NamedMetapath> metapaths, PrintWriter out) {
        Latencies compiled = new Latencies();
        Latencies procedure = new Latencies();
        out.println(WalkRow.header());
        for (NamedMetapath named : metapaths) {
            WalkRow row = measured(named);
            out.println(row.cells());
            out.flush();
            compiled.addAll(row.compiled);
            procedure.addAll(row.procedure);
        }
        out.println("| all | | " + compiled.cells() + " | " + procedure.cells() + " | | | | |");
        out.println("\nMilliseconds, median / 95th percentile.");
    }

    private WalkRow measured(NamedMetapath named) {
        WalkRow row = new WalkRow(named);
        floor.prepare(named.metapath());
        List<Source> chosen = Source.choose(graph, floor, named.metapath(), sources);
        WalkCounts accelerated = new WalkCounts(graph);
        WalkCounts compiled = WalkCounts.compiled(graph, Metagraph.hub());
        warmUp(named, chosen.get(chosen.size() - 1), accelerated, compiled);
        for (Source source : chosen) {
            Optional<WalkAnswer> byCypher =
                    Clock.time(row.compiled, () -> compiled.from(source.key(), named.metapath(), WalkOptions.DEFAULT));
            Optional<WalkAnswer> byProcedure = accelerated(named, source, accelerated, row);
            if (byCypher.isPresent() && !byCypher.equals(byProcedure)) {
                throw new IllegalStateException(named.name() + " from " + source.key() + " is answered in two ways: "
                        + byCypher + " and " + byProcedure);
            }
            if (chosen.indexOf(source) % Math.max(1, chosen.size() / Math.max(1, plainSources)) == 0
                    && row.plain.count() < plainSources) {
                plain(named, source, row);
            }
        }
        return row;
    }

    private void warmUp(NamedMetapath named, Source source, WalkCounts accelerated, WalkCounts compiled) {
        for (int run = 0; run < runs; run++) {
            compiled.from(source.key(), named.metapath(), WalkOptions.DEFAULT);
            accelerated.from(source.key(), named.metapath(), WalkOptions.DEFAULT);
            floor.count(source.id(), named.metapath());
        }
    }

    private Optional<WalkAnswer> accelerated(NamedMetapath named, Source source, WalkCounts walks, WalkRow row) {
        Latencies procedure = new Latencies();
        Latencies least = new Latencies();
        Optional<WalkAnswer> answer = Optional.empty();
        for (int run = 0; run < runs; run++) {
            answer = Clock.time(procedure, () -> walks.from(source.key(), named.metapath(), WalkOptions.DEFAULT));
            Clock.time(least, () -> floor.count(source.id(), named.metapath()));
        }
        row.procedure.addAll(procedure);
        row.floor.addAll(least);
        row.compareToFloor(procedure.median(), least.median());
        return answer;
    }

    private void plain(NamedMetapath named, Source source, WalkRow row) {
        Latencies one = new Latencies();
        String cypher = PlainPattern.of(named.metapath());
        Optional<Integer> rows =
                Clock.time(one, () -> graph.read(cypher, Map.of("source", key(named, source)), answer -> answer)
                        .size());
        row.plain.addAll(one);
        row.compare(rows.isPresent() ? one.median() : cap * 1e3, row.compiled.last(), rows.isEmpty());
    }

    private static Object key(NamedMetapath named, Source source) {
        return NodeReference.parse(named.metapath().source(), source.key()).key();
    }
}
