package io.hinterland.ingest.load.candidate;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.decision.PairDecisions;
import io.hinterland.ingest.load.decision.PairDecisions.Pair;
import io.hinterland.ingest.load.settle.CandidateSettling;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.LedgerNodeType;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.Derivation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Decides by hand on candidates for parents. A decision stands in the graph beside the network, so that no load takes
 * it away. An accepted candidate is an edge {@code CANDIDATE_OF} whose source is {@code accepted}; lineage is what
 * models declare, and stays as it is.
 */
public final class ParentCuration {

    private static final String ENDS =
            CypherTemplate.read(ParentCuration.class, "ends").render(HubEdgeType.LINEAGE);
    private static final String UNLINK = CypherFile.read(ParentCuration.class, "unlink");

    private final Graph graph;
    private final PairDecisions decisions;

    public ParentCuration(Graph graph) {
        this.graph = graph;
        decisions = new PairDecisions(graph, LedgerNodeType.PARENT_DECISION);
    }

    /** Returns all decisions, by child and parent. */
    public List<ParentDecision> decisions() {
        return decisions.all(ParentCuration::decision);
    }

    /**
     * Decides that a model derives from another, in place of an earlier decision on them.
     *
     * @param relation how it does; where it is not given, that of the stored candidate, if there is one
     * @throws NotFoundException if the graph does not have both models
     * @throws InvalidInputException if the model declares the parent already, or the parent derives from the model
     */
    public ParentDecision accept(String child, String parent, Optional<Derivation> relation, String reason) {
        Pair pair = pair(child, parent);
        Record ends = ends(pair);
        if (ends.get("declares").asBoolean()) {
            throw new InvalidInputException("'" + pair.source() + "' declares '" + pair.target()
                    + "' as its parent already; there is nothing to accept");
        }
        if (ends.get("derives").asBoolean()) {
            throw new InvalidInputException("'" + pair.target() + "' derives from '" + pair.source()
                    + "' according to records; lineage has no cycles");
        }
        return kept(pair, PairDecisions.ACCEPTED, relation.or(() -> derivation(ends.get("relation"))), reason);
    }

    /**
     * Decides that a model does not derive from another, in place of an earlier decision on them.
     *
     * @throws NotFoundException if the graph does not have both models
     * @throws InvalidInputException if the model declares the parent
     */
    public ParentDecision refuse(String child, String parent, String reason) {
        Pair pair = pair(child, parent);
        if (ends(pair).get("declares").asBoolean()) {
            throw new InvalidInputException("'" + pair.source() + "' declares '" + pair.target()
                    + "' as its parent; only candidates can be refused");
        }
        return kept(pair, PairDecisions.REFUSED, Optional.empty(), reason);
    }

    /** @throws NotFoundException if there is no decision on them */
    public void undo(String child, String parent) {
        Pair pair = pair(child, parent);
        if (!decisions.undo(pair)) {
            throw new NotFoundException("There is no decision on '" + pair.source() + "' and '" + pair.target()
                    + "'; list them with: hinterland lineage decisions");
        }
        graph.write(UNLINK, pair.parameters());
    }

    private ParentDecision kept(Pair pair, String decision, Optional<Derivation> relation, String reason) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("decision", decision);
        said.put("relation", relation.map(Worded::word).orElse(null));
        said.put("reason", reason);
        decisions.keep(pair, said);
        graph.write(UNLINK, pair.parameters());
        CandidateSettling.accept(graph);
        return new ParentDecision(pair.source(), pair.target(), decision, relation, reason);
    }

    private Record ends(Pair pair) {
        Record ends = graph.read(ENDS, pair.parameters(), row -> row).get(0);
        if (!ends.get("hasChild").asBoolean()) {
            throw new NotFoundException("There is no model '" + pair.source() + "' in the graph");
        }
        if (!ends.get("hasParent").asBoolean()) {
            throw new NotFoundException("There is no model '" + pair.target() + "' in the graph");
        }
        return ends;
    }

    private static Pair pair(String child, String parent) {
        Pair pair = new Pair(
                ModelId.parseReference(child).value(),
                ModelId.parseReference(parent).value());
        if (pair.source().equals(pair.target())) {
            throw new InvalidInputException("A model is not its own parent; name two models, the child first");
        }
        return pair;
    }

    private static ParentDecision decision(Value row) {
        return new ParentDecision(
                row.get("child").asString(),
                row.get("parent").asString(),
                row.get("decision").asString(),
                derivation(row.get("relation")),
                row.get("reason").asString());
    }

    private static Optional<Derivation> derivation(Value word) {
        return word.isNull()
                ? Optional.empty()
                : Optional.of(Worded.parse(Derivation.class, "relation", word.asString()));
    }
}
