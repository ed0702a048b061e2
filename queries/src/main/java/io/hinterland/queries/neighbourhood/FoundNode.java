package io.hinterland.queries.neighbourhood;

/**
 * A node that was found by words.
 *
 * @param type label of the node, such as Model
 * @param key its key
 * @param name what people call it: a title, a shown name or an id
 * @param edges number of edges that it has
 */
public record FoundNode(String type, String key, String name, long edges) {}
