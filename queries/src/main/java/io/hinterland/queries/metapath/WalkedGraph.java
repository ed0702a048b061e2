package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.queries.cost.DegreeSurvey;
import io.hinterland.schema.metapath.Metagraph;

/**
 * A graph to walk through, and what is known of it beforehand.
 *
 * @param accelerated what the server counts by itself
 * @param survey the degrees, by which walks are estimated
 */
record WalkedGraph(Graph graph, Metagraph metagraph, AcceleratedWalks accelerated, DegreeSurvey survey) {

    static WalkedGraph of(Graph graph, Metagraph metagraph) {
        return new WalkedGraph(graph, metagraph, AcceleratedWalks.of(graph), new DegreeSurvey(graph, metagraph));
    }

    /** Returns it as if the server had no procedures that count walks. */
    static WalkedGraph withoutProcedures(Graph graph, Metagraph metagraph) {
        return new WalkedGraph(graph, metagraph, AcceleratedWalks.none(), new DegreeSurvey(graph, metagraph));
    }

    /** Returns the same, read through another view of the graph. */
    WalkedGraph through(Graph view) {
        return new WalkedGraph(view, metagraph, accelerated, survey);
    }
}
