package io.hinterland.ingest.write;

import java.util.Map;

/**
 * An edge that stands in the graph.
 *
 * @param stated those of its properties that a record decides
 * @param element the database's own name of the edge, good within the transaction
 */
record StandingEdge(String model, String type, String target, Map<String, Object> stated, String element) {}
