package io.hinterland.queries.resource;

import java.util.List;
import java.util.Optional;

/**
 * One page of the nodes of a resource.
 *
 * @param items nodes of this page
 * @param next cursor of the next page; null on the last page
 * @param total number of all nodes that pass the filters; null on later pages
 * @param facets how many of them have each value, for what was asked for; empty on later pages
 */
public record ResourcePage(List<ResourceNode> items, Optional<String> next, Optional<Long> total, List<Facet> facets) {

    /**
     * The nodes that pass the filters, counted by a property or by their neighbours of a type.
     *
     * @param by the property, or the type of neighbours
     * @param values the values that most nodes have, at most 20
     */
    public record Facet(String by, List<Count> values) {

        /** How many values are told. */
        public static final int MOST = 20;
    }

    /**
     * A value and how many nodes have it.
     *
     * @param value value of the property, or key of the neighbour
     * @param nodes number of nodes
     */
    public record Count(Object value, long nodes) {}
}
