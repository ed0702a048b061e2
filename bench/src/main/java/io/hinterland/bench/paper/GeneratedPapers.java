package io.hinterland.bench.paper;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.listing.ModelCitations;
import io.hinterland.bench.pattern.ListingPatterns;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The metadata of every paper that a listing cites, once each, in the order in which they are first cited. Keeps the
 * ids of the papers in memory, some ten thousand for the whole hub.
 */
public final class GeneratedPapers {

    /** The paper of the default model card, as arXiv has it. */
    private static final GeneratedPaper BOILERPLATE = new GeneratedPaper(
            ListingPatterns.BOILERPLATE,
            "Quantifying the Carbon Emissions of Machine Learning",
            List.of("Alexandre Lacoste", "Alexandra Luccioni", "Victor Schmidt", "Thomas Dandres"),
            LocalDate.of(2019, 10, 21),
            true,
            List.of("cs.CY", "cs.LG"),
            Optional.empty(),
            Map.of());

    private final ModelCitations citations;
    private final PaperMaker maker;

    public GeneratedPapers(GeneratedListing listing) {
        this.citations = listing.citations();
        this.maker = new PaperMaker(listing);
    }

    /** Writes the papers that the first {@code models} models cite and returns how many they are. */
    public long write(long models, JsonGenerator json) throws IOException {
        Set<Long> seen = new HashSet<>();
        Set<String> written = new HashSet<>(Set.of(BOILERPLATE.id()));
        BOILERPLATE.write(json);
        for (long model = 0; model < models; model++) {
            for (int slot = 0; slot < citations.count(model); slot++) {
                long paper = citations.paper(model, slot);
                // Two papers may have got the same id; the first one is then both.
                if (seen.add(paper) && written.add(citations.arxivId(paper))) {
                    maker.paper(paper, written.size(), model).write(json);
                }
            }
        }
        return written.size();
    }
}
