package io.hinterland.ingest.load.link;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * Decides by hand whether a model is about a paper. A decision stands in the graph beside the network, so that no load
 * takes it away; an accepted link is a citation whose source is {@code accepted}.
 */
public final class LinkCuration {

    private static final String ENDS = CypherFile.read(LinkCuration.class, "ends");
    private static final String DECIDE = CypherFile.read(LinkCuration.class, "decide");
    private static final String DECISIONS = CypherFile.read(LinkCuration.class, "decisions");
    private static final String UNDO = CypherFile.read(LinkCuration.class, "undo");
    private static final String UNLINK = CypherFile.read(LinkCuration.class, "unlink");

    private final Graph graph;

    public LinkCuration(Graph graph) {
        this.graph = graph;
    }

    /** Returns all decisions, by model and paper. */
    public List<LinkDecision> decisions() {
        return graph.read(DECISIONS, Map.of(), LinkCuration::decision);
    }

    /**
     * Decides that a model is about a paper, in place of an earlier decision on them.
     *
     * @throws NotFoundException if the graph does not have the model or the paper
     * @throws InvalidInputException if the model cites the paper already
     */
    public LinkDecision accept(String model, String paper, String reason) {
        LinkDecision decision = decision(model, paper, LinkDecision.ACCEPTED, reason);
        if (ends(decision).get("cites").asBoolean()) {
            throw new InvalidInputException(
                    "'" + decision.model() + "' cites " + decision.paper() + " already; there is nothing to accept");
        }
        return kept(decision);
    }

    /**
     * Decides that a model is not about a paper, in place of an earlier decision on them.
     *
     * @throws NotFoundException if the graph does not have the model or the paper
     * @throws InvalidInputException if a record says that the model cites the paper
     */
    public LinkDecision refuse(String model, String paper, String reason) {
        LinkDecision decision = decision(model, paper, LinkDecision.REFUSED, reason);
        if (ends(decision).get("cites").asBoolean()) {
            throw new InvalidInputException("A record says that '" + decision.model() + "' cites " + decision.paper()
                    + "; only links that were found can be refused");
        }
        return kept(decision);
    }

    /** @throws NotFoundException if there is no decision on them */
    public void undo(String model, String paper) {
        LinkDecision decision = decision(model, paper, LinkDecision.REFUSED, "");
        graph.write(UNLINK, parameters(decision));
        if (graph.write(UNDO, parameters(decision)).nodesDeleted() == 0) {
            throw new NotFoundException("There is no decision on '" + decision.model() + "' and " + decision.paper()
                    + "; list them with: hinterland links decisions");
        }
    }

    private LinkDecision kept(LinkDecision decision) {
        graph.write(UNLINK, parameters(decision));
        graph.write(DECIDE, parameters(decision));
        return decision;
    }

    private Record ends(LinkDecision decision) {
        Record ends = graph.read(ENDS, parameters(decision), row -> row).get(0);
        if (!ends.get("hasModel").asBoolean()) {
            throw new NotFoundException("There is no listed model '" + decision.model() + "'");
        }
        if (!ends.get("hasPaper").asBoolean()) {
            throw new NotFoundException("There is no paper " + decision.paper() + " in the graph");
        }
        return ends;
    }

    private static LinkDecision decision(String model, String paper, String decision, String reason) {
        return new LinkDecision(
                ModelId.parseReference(model).value(),
                ArxivId.parseReference(paper).value(),
                decision,
                reason);
    }

    private static LinkDecision decision(Record row) {
        return new LinkDecision(
                row.get("model").asString(),
                row.get("paper").asString(),
                row.get("decision").asString(),
                row.get("reason").asString());
    }

    private static Map<String, Object> parameters(LinkDecision decision) {
        return Map.of(
                "model", decision.model(),
                "paper", decision.paper(),
                "decision", decision.decision(),
                "reason", decision.reason());
    }
}
