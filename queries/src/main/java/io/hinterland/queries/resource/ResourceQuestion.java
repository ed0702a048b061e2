package io.hinterland.queries.resource;

import io.hinterland.queries.Bounds;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which nodes of a resource are listed, in which order, and what is told of each.
 *
 * @param search words of the name, the last of them perhaps cut short
 * @param properties what properties must be
 * @param neighbours nodes that each must be joined with
 * @param sort key, edges, or a property, the greatest first; those that lack it come last, ties by key
 * @param limit how many at most, 1 to {@value #MOST}
 * @param cursor from the page before; empty for the first page
 * @param view what is told of each
 * @param facets properties and types of neighbours by which all nodes that pass are counted
 */
public record ResourceQuestion(
        Resource resource,
        Optional<String> search,
        List<Comparison> properties,
        List<NodeReference> neighbours,
        String sort,
        int limit,
        Optional<String> cursor,
        View view,
        List<String> facets) {

    public static final int MOST = 1_000;
    public static final int USUAL = 20;

    /** Sorts by key, which no two nodes share. */
    public static final String BY_KEY = "key";

    /** Sorts by the number of edges. */
    public static final String BY_EDGES = "edges";

    /**
     * What is told of a node.
     *
     * @param fields names of properties
     * @param expanded types of neighbours that are listed
     */
    public record View(List<String> fields, Set<HubNodeType> expanded) {}

    public ResourceQuestion {
        Bounds.upTo(MOST).check("The limit is from", limit);
        if (!resource.sorts().contains(sort)) {
            throw unknown("sort", sort, resource.sorts());
        }
        for (String facet : facets) {
            if (!resource.facets().contains(facet)) {
                throw unknown("facet", facet, resource.facets());
            }
        }
    }

    /** Returns the question that parameters ask, which are named as {@link ResourceParameters} says. */
    public static ResourceQuestion of(Resource resource, Map<String, List<String>> parameters) {
        return new ResourceParameters(resource, parameters).question();
    }

    static InvalidInputException unknown(String what, String given, List<String> possible) {
        return new InvalidInputException("There is no " + what + " '" + given + "'; "
                + (possible.isEmpty() ? "there is none here" : "possible: " + String.join(", ", possible)));
    }

    /** Tells questions apart that a cursor may not be carried between; what is told of nodes may change. */
    int fingerprint() {
        return List.of(resource.name(), search, properties.toString(), neighbours.toString(), sort)
                .toString()
                .hashCode();
    }
}
