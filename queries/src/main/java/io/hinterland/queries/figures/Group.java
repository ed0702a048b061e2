package io.hinterland.queries.figures;

/**
 * The models of one group.
 *
 * @param key key of the node, or the value of the property; a month is written like 2026-08
 * @param name name as shown
 * @param models number of models
 * @param downloads their downloads together, in the last thirty days
 * @param likes their likes together
 */
public record Group(String key, String name, long models, long downloads, long likes) {}
