package io.hinterland.queries.resolve;

import io.hinterland.schema.Worded;
import java.util.List;
import java.util.Optional;

/**
 * What became of one identifier.
 *
 * @param position its place among those asked, from 0
 * @param id the identifier as it was asked
 * @param status resolved, redirected, ambiguous or unresolved
 * @param node the node that it names; missing where it is ambiguous or unresolved
 * @param candidates the nodes that it may name, where they are several
 * @param reason why it is redirected or unresolved
 * @param nearest an id that may be meant, where nothing was found
 * @param links what the node is linked to, for each type that was asked for
 */
public record Resolution(
        int position,
        String id,
        Status status,
        Optional<ResolvedNode> node,
        List<ResolvedNode> candidates,
        Optional<String> reason,
        Optional<String> nearest,
        List<LinkedNodes> links) {

    /** The four ways in which a look-up ends. */
    public enum Status implements Worded {
        /** The identifier names one node. */
        RESOLVED,
        /** It names one node by an old id or in another spelling. */
        REDIRECTED,
        /** It names several nodes. */
        AMBIGUOUS,
        /** It names none. */
        UNRESOLVED
    }

    /** Returns the same with others before it. */
    public Resolution after(int others) {
        return new Resolution(position + others, id, status, node, candidates, reason, nearest, links);
    }

    Resolution withLinks(List<LinkedNodes> found) {
        return new Resolution(position, id, status, node, candidates, reason, nearest, found);
    }
}
