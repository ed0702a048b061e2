package io.hinterland.queries.metapath;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.value.CitationRole;
import java.util.Optional;

/**
 * Which edges walks leave out and where they may not end, as Cypher conditions. The rules concern the hub's own types
 * alone, so a metagraph of other types is walked whole.
 */
record HubRules(WalkOptions options) {

    /** Returns what an edge must be for the step to go along it; the edge is called as given. */
    Optional<String> along(Step step, String edge) {
        boolean citation = step.edgeType().members().contains(HubEdgeType.CITES);
        return citation && !options.boilerplate()
                ? Optional.of(edge + ".role <> '" + CitationRole.BOILERPLATE.word() + "'")
                : Optional.empty();
    }

    /** Returns what a node must be for walks to end there; the node is called as given. */
    Optional<String> endingAt(NodeType nodeType, String end) {
        return nodeType.equals(HubNodeType.MODEL) && !options.placeholders()
                ? Optional.of(end + ".listed = true")
                : Optional.empty();
    }
}
