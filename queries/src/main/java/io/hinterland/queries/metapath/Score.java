package io.hinterland.queries.metapath;

/**
 * How strongly a node is joined to the source.
 *
 * @param key what tells the node apart among those of its type, such as an arXiv id
 * @param name what people call it: a title, a name, or the key where it has neither
 * @param score in the units and bounds of its {@link Measure}; above 0
 */
public record Score(String key, String name, double score) {}
