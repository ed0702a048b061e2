package io.hinterland.queries.catalog;

import io.hinterland.queries.Bounds;
import java.util.List;
import java.util.Optional;

/**
 * Ancestors or descendants of a model.
 *
 * @param total number of all of them within the requested depth
 * @param items the nearest of them; those of equal depth by downloads
 */
public record Relatives(int total, List<Relative> items) {

    public Relatives {
        items = List.copyOf(items);
    }

    /**
     * A model that another one derives from, or that derives from it.
     *
     * @param id id of the model
     * @param depth smallest number of edges that lead to it
     * @param links edges that lead to it from models one step nearer
     * @param kind kind of the model; null if it is only named as a parent
     * @param downloads downloads in the last thirty days
     * @param listed false for a model that is gone, and for one that is only named as a parent
     */
    public record Relative(
            String id, int depth, List<Link> links, Optional<String> kind, Optional<Long> downloads, boolean listed) {

        /**
         * One edge of lineage.
         *
         * @param relation finetune, quantized, adapter, merge or undeclared
         * @param of id of the model at the other end
         */
        public record Link(String relation, String of) {}
    }

    /**
     * How far lineage is followed.
     *
     * @param depth how many edges at most, 1 to {@value #DEEPEST}
     * @param limit how many models are told at most, 1 to {@value #MOST}
     */
    public record Reach(int depth, int limit) {

        public static final int DEEPEST = 20;

        public static final int USUAL_DEPTH = 1;

        public static final int MOST = 1_000;

        public static final int USUAL = 100;

        public Reach {
            Bounds.upTo(DEEPEST).check("The depth is from", depth);
            Bounds.upTo(MOST).check("The limit is from", limit);
        }
    }
}
