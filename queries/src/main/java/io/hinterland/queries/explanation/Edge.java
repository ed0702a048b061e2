package io.hinterland.queries.explanation;

/**
 * Edges of one type from a node to another, in the direction in which they are walked.
 *
 * @param here the key of the node that is left
 * @param there the key of the node that is arrived at
 * @param count how many there are, which is one wherever the graph keeps edges unique
 */
record Edge(Object here, String type, Object there, long count) {

    Edge reversed() {
        return new Edge(there, type, here, count);
    }
}
