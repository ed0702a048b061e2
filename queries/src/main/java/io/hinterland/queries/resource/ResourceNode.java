package io.hinterland.queries.resource;

import io.hinterland.queries.neighbourhood.Neighbourhood;
import java.util.List;
import java.util.Map;

/**
 * A node of a resource.
 *
 * @param type label of the node, such as Owner
 * @param key its key
 * @param name what people call it: a title, a shown name or an id
 * @param edges number of its edges, by their type
 * @param properties its properties as the schema names them; absent ones are left out
 * @param links its neighbours of the types that were asked for, the first ten over each type of edge
 */
public record ResourceNode(
        String type,
        String key,
        String name,
        Map<String, Long> edges,
        Map<String, Object> properties,
        List<Neighbourhood.Link> links) {}
