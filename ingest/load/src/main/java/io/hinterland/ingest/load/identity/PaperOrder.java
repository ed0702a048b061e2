package io.hinterland.ingest.load.identity;

import io.hinterland.schema.identity.ArxivId;
import java.time.YearMonth;
import java.util.Comparator;

/** The order in which papers came to arXiv, as far as their ids tell. */
final class PaperOrder {

    static final Comparator<String> BY_AGE = Comparator.<String, YearMonth>comparing(
                    id -> ArxivId.parse(id).month())
            .thenComparing(Comparator.naturalOrder());

    private PaperOrder() {}
}
