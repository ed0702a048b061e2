package io.hinterland.bench.pattern;

import io.hinterland.bench.chance.Frequencies;
import java.util.List;

/**
 * A real listing as the generator sees it.
 *
 * @param all one a model
 * @param owners how many models each owner has
 * @param parentsInside how many models name each parent that is in the listing
 * @param parentsOutside how many models name each parent that is not
 * @param papers how many models cite each paper besides {@link #BOILERPLATE}
 */
public record ListingPatterns(
        List<ModelPattern> all,
        Frequencies owners,
        Frequencies parentsInside,
        Frequencies parentsOutside,
        Frequencies papers,
        Frequencies rareTags,
        Frequencies rareDatasets,
        Frequencies rareLibraries) {

    /** The paper that the default model card names. */
    public static final String BOILERPLATE = "1910.09700";

    public ListingPatterns {
        all = List.copyOf(all);
    }

    /** Returns how many of these values a model has on average. */
    public double each(Frequencies values) {
        return values.total() / (double) all.size();
    }

    /** Returns the share of lineage edges that lead to a model of the listing, from 0 to 1. */
    public double insideShare() {
        long inside = parentsInside.total();
        return inside / (double) Math.max(1, inside + parentsOutside.total());
    }
}
