package io.hinterland.ingest.load.work;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.work.Work;
import io.hinterland.ingest.clean.work.WorkSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What works add to the properties of a paper: ids, how often it is cited, and the DOI of its version of record where
 * its own record names none.
 */
final class PaperDescription {

    private final String paper;
    private final List<Work> works;

    /** @param works the most reliable source first */
    PaperDescription(String paper, List<Work> works) {
        this.paper = paper;
        this.works = works;
    }

    /** Returns the properties as a row of the statement; null takes one away. */
    Map<String, Object> row(Optional<String> ownDoi, LoadReport report) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("openAlexId", idIn(WorkSource.OPENALEX));
        properties.put("semanticScholarId", idIn(WorkSource.SEMANTIC_SCHOLAR));
        Optional<Work> cited = works.stream()
                .filter(work -> work.citations() != null)
                .min(Comparator.comparing(PaperDescription::rankOfCounting));
        properties.put("citationCount", cited.map(Work::citations).orElse(null));
        properties.put("citationSource", cited.map(work -> work.source().word()).orElse(null));
        Optional<Work> published = published();
        if (ownDoi.isEmpty()) {
            properties.put("doi", published.map(Work::versionOfRecord).orElse(null));
            properties.put(
                    "doiSource", published.map(work -> work.source().word()).orElse(null));
        }
        tellContradictions(ownDoi.or(() -> published.map(Work::versionOfRecord)), report);
        return Map.of("paper", paper, "properties", properties);
    }

    /** OpenAlex and Semantic Scholar see preprint and article as one; registries count each DOI. */
    private static int rankOfCounting(Work work) {
        return switch (work.source()) {
            case OPENALEX -> 0;
            case SEMANTIC_SCHOLAR -> 1;
            default -> 2 + work.source().ordinal();
        };
    }

    private Optional<Work> published() {
        return works.stream().filter(work -> !work.versionOfRecord().isEmpty()).findFirst();
    }

    private void tellContradictions(Optional<String> kept, LoadReport report) {
        works.stream()
                .filter(work -> !work.versionOfRecord().isEmpty())
                .filter(work -> kept.isPresent() && !kept.get().equals(work.versionOfRecord()))
                .forEach(work -> report.count(
                        Rule.CONTRADICTING_DOI,
                        Place.whole(work.source().title() + " on " + paper),
                        kept.get() + ", " + work.versionOfRecord()));
    }

    /** Of several records, such as those of preprint and article, the first id. */
    private @Nullable String idIn(WorkSource source) {
        return works.stream()
                .filter(work -> work.source() == source)
                .map(Work::id)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
