package io.hinterland.queries.metapath;

import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;

/**
 * How strongly a metapath joins two nodes. In a walk nodes and edges may repeat; in a path no node repeats.
 *
 * <p>What a filter of the metapath leaves out does not exist for the measure, so it counts in no degree either. Over
 * steps of variable length, walk count, path count and DWPC sum over the lengths, as does each count in PathSim; random
 * walks choose the length evenly, which keeps their score a probability, and HeteSim follows from them.
 */
public enum Measure implements Worded {
    /** The number of walks, 0 or more (Sun et al. 2011, "PathSim", section 3); exact up to 2^53. */
    WALK_COUNT("walk-count"),

    /**
     * The number of paths, 0 or more (Himmelstein and Baranzini 2015, "Heterogeneous Network Edge Prediction"); exact
     * up to 2^53. Parallel edges make paths of their own.
     */
    PATH_COUNT("path-count"),

    /**
     * Twice the walks from x to y, divided by those from x to x and from y to y together; 0 to 1, over symmetric
     * metapaths only (Sun et al. 2011, "PathSim: Meta Path-Based Top-K Similarity Search in Heterogeneous Information
     * Networks", definition 4).
     */
    PATH_SIM("pathsim"),

    /**
     * The cosine of where random walks from x and, against the metapath, from y stand when they meet in its middle; 0
     * to 1. Over an odd number of steps they meet on an edge of the middle step (Shi et al. 2014, "HeteSim: A General
     * Framework for Relevance Measure in Heterogeneous Networks", definitions 7 to 10).
     */
    HETE_SIM("hetesim"),

    /**
     * The probability that a walk from x, choosing evenly among the edges of each step, ends at y; 0 to 1 (Lao and
     * Cohen 2010, "Relational Retrieval Using a Combination of Path-Constrained Random Walks", section 3). Walks that
     * get stuck end nowhere.
     */
    RANDOM_WALK("random-walk"),

    /**
     * The sum over paths of the product of degree^-damping over both ends of each edge, degrees being those of its
     * step; 0 or more (Himmelstein and Baranzini 2015, "Heterogeneous Network Edge Prediction: A Data Integration
     * Approach to Prioritize Disease-Associated Genes", degree-weighted path count).
     */
    DWPC("dwpc");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    /** Returns what people call it, such as {@code pathsim}. */
    @Override
    public String word() {
        return word;
    }

    boolean forbidsRepeatedNodes() {
        return this == PATH_COUNT || this == DWPC;
    }

    /** Whether over a symmetric metapath two nodes are joined as strongly either way. */
    boolean isSymmetric() {
        return this != RANDOM_WALK;
    }

    /** Whether it compares how walks from both ends spread over the middle, not only what goes from end to end. */
    boolean normalisesByBothEnds() {
        return this == PATH_SIM || this == HETE_SIM;
    }

    void requireDefinedOn(Metapath metapath) {
        if (this == PATH_SIM && !metapath.isSymmetric()) {
            throw metapath.asymmetric(
                    "PathSim is defined on symmetric metapaths only, hetesim on all; this one is" + " not symmetric");
        }
        boolean odd = metapath.length() % 2 == 1;
        Step middle = metapath.steps().get(metapath.length() / 2);
        if (this == HETE_SIM && odd && !middle.lengths().isOnce()) {
            throw new InvalidInputException(
                    "HeteSim over an odd number of steps meets on an edge of the middle one, and " + middle
                            + " has several in a row; random-walk is defined on every metapath");
        }
    }
}
