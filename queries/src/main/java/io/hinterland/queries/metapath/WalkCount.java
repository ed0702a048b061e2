package io.hinterland.queries.metapath;

/**
 * How many walks end at a node.
 *
 * @param key what tells the node apart among those of its type, such as an arXiv id
 * @param name what people call it: a title, a name, or the key where it has neither
 * @param walks how many walks lead from the source to it, nodes and edges repeating freely; at least one
 */
public record WalkCount(String key, String name, long walks) {}
