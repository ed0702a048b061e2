package io.hinterland.bench.recommendation;

/**
 * What was held out, as it would be asked for: is that target recommended for that source?
 *
 * @param open which candidates compete: what is not joined to the source already; the target is one of them
 */
record Question(int source, int target, boolean[] open) {}
