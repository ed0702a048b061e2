package io.hinterland.ingest.write;

/**
 * An edge that stands in the graph.
 *
 * @param element the database's own name of the edge, good within the transaction
 */
record StandingEdge(String model, String type, String target, String printedName, String element) {}
