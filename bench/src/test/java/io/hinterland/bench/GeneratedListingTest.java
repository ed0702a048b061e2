package io.hinterland.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.tag.HubTag;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedListingTest {

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(Written.models(Sample.listing(7, 9_000))).isEqualTo(Written.models(Sample.listing(7, 9_000)));
    }

    @Test
    void anotherSeedGivesAnotherListing() {
        assertThat(Sample.listing(7, 9_000).model(5_000))
                .isNotEqualTo(Sample.listing(8, 9_000).model(5_000));
    }

    @Test
    void aModelIsTheSameInListingsOfAnySizeAndInWhateverOrderItIsAskedFor() {
        GeneratedListing small = Sample.listing(7, 3_000);
        GeneratedListing large = Sample.listing(7, 2_500_000);
        for (long number = 2_999; number >= 0; number--) {
            assertThat(small.model(number)).isEqualTo(large.model(number));
        }
    }

    @Test
    void modelsFarIntoALargeListingAreMadeAtOnce() {
        GeneratedListing listing = Sample.listing(7, 2_500_000_000L);
        assertThat(ModelId.canParse(listing.model(2_499_999_999L).id())).isTrue();
    }

    @Test
    void noTwoModelsShareAnIdAndEveryIdIsValid() {
        GeneratedListing listing = Sample.listing(3, 60_000);
        Set<String> ids = new HashSet<>();
        for (long number = 0; number < 60_000; number++) {
            String id = listing.id(number);
            assertThat(ModelId.canParse(id)).as(id).isTrue();
            assertThat(ids.add(id)).as(id).isTrue();
        }
    }

    @Test
    void parentsThatAreInTheListingComeBeforeTheirFirstChildInNumberAndInTime() throws IOException {
        Map<String, Instant> created = new HashMap<>();
        List<JsonNode> models = Written.records(Written.models(Sample.listing(4, 8_000)), new LoadReport());
        Set<String> listed = new HashSet<>();
        models.forEach(model -> listed.add(model.path("id").asText()));
        for (JsonNode model : models) {
            List<String> parents = parents(model);
            String id = model.path("id").asText();
            Instant time = Instant.parse(model.path("createdAt").asText());
            for (String parent : parents) {
                assertThat(created.containsKey(parent)).as(parent).isEqualTo(listed.contains(parent));
            }
            if (!parents.isEmpty() && created.containsKey(parents.get(0))) {
                assertThat(time).isAfterOrEqualTo(created.get(parents.get(0)));
            }
            created.put(id, time);
        }
    }

    private static List<String> parents(JsonNode model) {
        List<String> parents = new ArrayList<>();
        for (JsonNode tag : model.path("tags")) {
            boolean isOther = HubTag.parse(tag.asText()) instanceof HubTag.BaseModel base
                    && ModelId.canParse(base.value())
                    && !base.value().equals(model.path("id").asText())
                    && !base.value().equals("None");
            if (isOther) {
                parents.add(((HubTag.BaseModel) HubTag.parse(tag.asText())).value());
            }
        }
        return parents;
    }

    @Test
    void everyModelPassesTheCleaner() throws IOException {
        LoadReport report = new LoadReport();
        ModelCleaner cleaner = new ModelCleaner(report);
        List<JsonNode> models = Written.records(Written.models(Sample.listing(5, 5_000)), report);
        assertThat(models).hasSize(5_000);
        assertThat(models)
                .allSatisfy(model -> assertThat(cleaner.clean(new JsonRecord(Place.whole("generated"), model)))
                        .isPresent());
        assertThat(report.rejected()).isZero();
    }
}
