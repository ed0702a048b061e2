package io.hinterland.queries.metapath;

/**
 * How strongly two nodes are joined.
 *
 * @param source the key of the first
 * @param sourceName what people call it: a title, a name, or the key where it has neither
 * @param target the key of the second
 * @param targetName what people call that
 * @param score in the units and bounds of its {@link Measure}; above 0
 */
public record ScoredPair(String source, String sourceName, String target, String targetName, double score) {}
