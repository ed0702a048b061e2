package io.hinterland.queries.catalog;

import io.hinterland.queries.Bounds;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Optional;

/**
 * A question for models.
 *
 * @param text words that the id must have, the last of them perhaps cut short
 * @param limit how many at most, 1 to {@value #MOST}
 * @param cursor from the page before; empty for the first page
 */
public record ModelSearch(
        Optional<String> text, ModelFilters filters, ModelSort sort, int limit, Optional<String> cursor) {

    public static final int MOST = 100;
    public static final int USUAL = 20;

    public ModelSearch {
        Bounds.upTo(MOST).check("The limit is from", limit);
        if (sort == ModelSort.RELEVANCE && text.isEmpty()) {
            throw new InvalidInputException(
                    "Sorting by relevance needs a search text; give a text, or sort by downloads, likes, created or modified");
        }
    }

    /** Returns the first models with most downloads of those that pass the filters. */
    public static ModelSearch of(ModelFilters filters) {
        return new ModelSearch(Optional.empty(), filters, ModelSort.DOWNLOADS, USUAL, Optional.empty());
    }

    /** Returns the first models with most downloads of those whose id has the words. */
    public static ModelSearch of(String text) {
        return new ModelSearch(Optional.of(text), ModelFilters.NONE, ModelSort.DOWNLOADS, USUAL, Optional.empty());
    }

    public ModelSearch sortedBy(ModelSort other) {
        return new ModelSearch(text, filters, other, limit, cursor);
    }

    public ModelSearch limitedTo(int most) {
        return new ModelSearch(text, filters, sort, most, cursor);
    }

    public ModelSearch from(String page) {
        return new ModelSearch(text, filters, sort, limit, Optional.of(page));
    }

    /** Tells questions apart that a cursor may not be carried between; the limit may change from page to page. */
    int fingerprint() {
        ModelSearch whole = new ModelSearch(text, filters, sort, 1, Optional.empty());
        return whole.toString().hashCode();
    }
}
