package io.hinterland.queries.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A model that another one derives from, or that derives from it.
 *
 * @param depth how many edges lead there at least
 * @param links the edges that lead there from models one step nearer
 * @param listed false for a gone model, and for one that is only named as a parent
 */
public record Relative(
        String id, int depth, List<Link> links, Optional<String> kind, Optional<Long> downloads, boolean listed) {

    /**
     * One edge of lineage.
     *
     * @param relation finetune, quantized, adapter, merge or undeclared
     * @param of the model at its other end
     */
    public record Link(String relation, String of) {}
}
