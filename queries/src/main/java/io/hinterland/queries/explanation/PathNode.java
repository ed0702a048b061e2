package io.hinterland.queries.explanation;

/**
 * A node on a path.
 *
 * @param type its label
 * @param key what tells it apart among those of its type
 * @param name what people call it: a title, a name, or the key where it has neither
 */
public record PathNode(String type, String key, String name) {}
