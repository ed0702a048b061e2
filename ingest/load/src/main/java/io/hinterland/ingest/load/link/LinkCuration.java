package io.hinterland.ingest.load.link;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.decision.PairDecisions;
import io.hinterland.ingest.load.decision.PairDecisions.Pair;
import io.hinterland.schema.LedgerNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Decides by hand whether a model is about a paper. A decision stands in the graph beside the network, so that no load
 * takes it away; an accepted link is a citation whose source is {@code accepted}.
 */
public final class LinkCuration {

    private static final String ENDS = CypherFile.read(LinkCuration.class, "ends");
    private static final String UNLINK = CypherFile.read(LinkCuration.class, "unlink");

    private final Graph graph;
    private final PairDecisions decisions;

    public LinkCuration(Graph graph) {
        this.graph = graph;
        decisions = new PairDecisions(graph, LedgerNodeType.LINK_DECISION);
    }

    /** Returns all decisions, by model and paper. */
    public List<LinkDecision> decisions() {
        return decisions.all(LinkCuration::decision);
    }

    /**
     * Decides that a model is about a paper, in place of an earlier decision on them.
     *
     * @throws NotFoundException if the graph does not have the model or the paper
     * @throws InvalidInputException if the model cites the paper already
     */
    public LinkDecision accept(String model, String paper, String reason) {
        Pair pair = pair(model, paper);
        if (ends(pair).get("cites").asBoolean()) {
            throw new InvalidInputException(
                    "'" + pair.source() + "' cites " + pair.target() + " already; there is nothing to accept");
        }
        return kept(pair, PairDecisions.ACCEPTED, reason);
    }

    /**
     * Decides that a model is not about a paper, in place of an earlier decision on them.
     *
     * @throws NotFoundException if the graph does not have the model or the paper
     * @throws InvalidInputException if a record says that the model cites the paper
     */
    public LinkDecision refuse(String model, String paper, String reason) {
        Pair pair = pair(model, paper);
        if (ends(pair).get("cites").asBoolean()) {
            throw new InvalidInputException("A record says that '" + pair.source() + "' cites " + pair.target()
                    + "; only links that were found can be refused");
        }
        return kept(pair, PairDecisions.REFUSED, reason);
    }

    /** @throws NotFoundException if there is no decision on them */
    public void undo(String model, String paper) {
        Pair pair = pair(model, paper);
        graph.write(UNLINK, pair.parameters());
        if (!decisions.undo(pair)) {
            throw new NotFoundException("There is no decision on '" + pair.source() + "' and " + pair.target()
                    + "; list them with: hinterland links decisions");
        }
    }

    private LinkDecision kept(Pair pair, String decision, String reason) {
        graph.write(UNLINK, pair.parameters());
        decisions.keep(pair, Map.of("decision", decision, "reason", reason));
        return new LinkDecision(pair.source(), pair.target(), decision, reason);
    }

    private Record ends(Pair pair) {
        Record ends = graph.read(ENDS, pair.parameters(), row -> row).get(0);
        if (!ends.get("hasModel").asBoolean()) {
            throw new NotFoundException("There is no listed model '" + pair.source() + "'");
        }
        if (!ends.get("hasPaper").asBoolean()) {
            throw new NotFoundException("There is no paper " + pair.target() + " in the graph");
        }
        return ends;
    }

    private static Pair pair(String model, String paper) {
        return new Pair(
                ModelId.parseReference(model).value(),
                ArxivId.parseReference(paper).value());
    }

    private static LinkDecision decision(Value row) {
        return new LinkDecision(
                row.get("model").asString(),
                row.get("paper").asString(),
                row.get("decision").asString(),
                row.get("reason").asString());
    }
}
