package io.hinterland.queries.neighbourhood;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of any type with its neighbours.
 *
 * @param type label of the node, such as Model
 * @param key its key
 * @param name what people call it: a title, a shown name or an id
 * @param properties its properties as the schema names them; absent ones are left out
 * @param links its neighbours, by type of edge and direction; those that it has none of are left out
 */
public record Neighbourhood(String type, String key, String name, Map<String, Object> properties, List<Link> links) {

    /**
     * Neighbours over one type of edge in one direction.
     *
     * @param edge type of the edge, such as CITES
     * @param direction out for edges that lead from the node, in for those that lead to it
     * @param type label of the neighbours
     * @param total number of these edges
     * @param nodes the first neighbours: most downloads first, then the newest, then by key; authors in the order of
     *     the paper
     */
    public record Link(String edge, String direction, String type, long total, List<Neighbour> nodes) {}

    /**
     * A node at the other end of an edge.
     *
     * @param key its key
     * @param name what people call it
     * @param downloads downloads in the last thirty days, of models and datasets
     * @param kind how a model derives from others
     * @param year year of a paper
     * @param role role of the citation, on citations
     * @param evidence why that role, on citations
     */
    public record Neighbour(
            String key,
            String name,
            Optional<Long> downloads,
            Optional<String> kind,
            Optional<Long> year,
            Optional<String> role,
            Optional<String> evidence) {}
}
