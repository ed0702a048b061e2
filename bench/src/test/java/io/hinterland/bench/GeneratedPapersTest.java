package io.hinterland.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.tag.HubTag;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedPapersTest {

    private static final GeneratedListing LISTING = Sample.listing(1, 15_000);

    @Test
    void everyCitedPaperHasOneRecordAndNoOtherPaperHas() throws IOException {
        Set<String> cited = new HashSet<>();
        Written.records(Written.models(LISTING), new LoadReport())
                .forEach(model -> model.path("tags").forEach(tag -> addCited(tag.asText(), cited)));
        Set<String> described = new HashSet<>();
        for (JsonNode paper : papers()) {
            assertThat(described.add(paper.path("id").asText())).isTrue();
        }
        // The odd citations that stand on a few models are not the generator's papers.
        cited.removeAll(Set.of("cs/0112017", "astro-ph/0601001", "2104.12255"));
        assertThat(described).isEqualTo(cited);
    }

    private static void addCited(String tag, Set<String> cited) {
        if (HubTag.parse(tag) instanceof HubTag.Arxiv paper) {
            ArxivId.find(paper.value()).ifPresent(id -> cited.add(id.value()));
        }
    }

    @Test
    void papersHaveAuthorsOfWhomSomeWroteSeveralAndMostOne() throws IOException {
        Map<String, Integer> authors = new HashMap<>();
        papers().forEach(paper ->
                paper.path("authors").forEach(author -> authors.merge(author.asText(), 1, Integer::sum)));
        long once = authors.values().stream().filter(count -> count == 1).count();
        assertThat(once / (double) authors.size()).isBetween(0.55, 0.9);
        assertThat(authors.values().stream().mapToInt(Integer::intValue).max().orElse(0))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void datesAgreeWithIdsAndTheSameSeedGivesTheSameBytes() throws IOException {
        for (JsonNode paper : papers()) {
            ArxivId id = ArxivId.parse(paper.path("id").asText());
            assertThat(paper.path("year").asText())
                    .isEqualTo(Integer.toString(id.month().getYear()));
            if (paper.has("published")) {
                assertThat(paper.path("published").asText())
                        .startsWith(id.month().toString());
            }
        }
        assertThat(Written.papers(LISTING)).isEqualTo(Written.papers(Sample.listing(1, 15_000)));
    }

    private static List<JsonNode> papers() throws IOException {
        return Written.records(Written.papers(LISTING), new LoadReport());
    }
}
