package io.hinterland.bench.recommendation;

import java.util.Comparator;

/**
 * One edge as the sources print it.
 *
 * @param from the id of the model or paper that says so
 * @param to the id or key of what it names
 */
record Link(HeldEdge edge, String from, String to) {

    static final Comparator<Link> ORDER =
            Comparator.comparing(Link::edge).thenComparing(Link::from).thenComparing(Link::to);
}
