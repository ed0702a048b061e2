package io.hinterland.queries.metapath;

import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.value.CitationRole;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

/**
 * Which edges walks leave out and where they may not end. The rules concern the hub's own types alone, so a metagraph
 * of other types is walked whole.
 */
record HubRules(WalkOptions options) {

    Condition along(Step step, Relationship edge) {
        boolean citation = step.edgeType().members().contains(HubEdgeType.CITES);
        return citation && !options.boilerplate()
                ? edge.property("role").isNotEqualTo(literalOf(CitationRole.BOILERPLATE.word()))
                : noCondition();
    }

    Condition endingAt(NodeType nodeType, Node end) {
        return nodeType.equals(HubNodeType.MODEL) && !options.placeholders()
                ? end.property("listed").isEqualTo(literalTrue())
                : noCondition();
    }
}
