package io.hinterland.queries.catalog;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.value.CitationRole;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What found models must be; all of it holds at once.
 *
 * @param values names of owners, libraries and so on in any spelling
 * @param citedAs in which role they cite the paper, which {@code values} must name
 * @param minimumDownloads 0 for any; models without a count have 0
 * @param minimumLikes likewise
 * @param unlisted whether models count that no listing has: gone ones, and those that are only named as a parent
 */
public record ModelFilters(
        Map<ValueFilter, String> values,
        Optional<ModelKind> kind,
        Optional<Gated> gated,
        Optional<CitationRole> citedAs,
        long minimumDownloads,
        long minimumLikes,
        boolean unlisted) {

    /** Every listed model. */
    public static final ModelFilters NONE =
            new ModelFilters(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, false);

    public ModelFilters {
        Map<ValueFilter, String> keys = new TreeMap<>();
        values.forEach((filter, text) -> keys.put(filter, filter.key(text)));
        values = Collections.unmodifiableMap(keys);
        if (minimumDownloads < 0 || minimumLikes < 0) {
            throw new InvalidInputException("The minimum number of downloads or likes is 0 or more");
        }
        if (citedAs.isPresent() && !values.containsKey(ValueFilter.PAPER)) {
            throw new InvalidInputException("A role needs a paper");
        }
    }

    /** Returns models joined to one node. */
    public static ModelFilters of(ValueFilter filter, String value) {
        return new ModelFilters(
                Map.of(filter, value), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, false);
    }

    /** Returns models that cite a paper, in one role or in any. */
    public static ModelFilters citing(String paper, Optional<CitationRole> role) {
        return new ModelFilters(
                Map.of(ValueFilter.PAPER, paper), Optional.empty(), Optional.empty(), role, 0, 0, false);
    }
}
