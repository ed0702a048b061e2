package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeRecurrenceTest {

    /** Places from 0: R for those that are remembered, 2 for those that are not to be returned to two steps later. */
    @ParameterizedTest
    @CsvSource({
        "Author-Paper-Model-Owner, ....",
        "Model-Tag-Model, R..",
        "Model-LINEAGE->Model, ..",
        "Paper-Model-Tag-Model-Paper, R2...",
        "Model-Tag-Model-Tag-Model, RR2..",
        "Author-Paper-Model-Tag-Model-Paper-Author, RR2....",
        "Owner-Model-LINEAGE->Model<-LINEAGE-Model-Paper, .2...",
        "Owner-Model-LINEAGE->Model-Paper-Model<-LINEAGE-Model-Owner, RRR....",
    })
    void placesAreKeptApartByHowFarFromEachOtherTheyAre(String metapath, String places) {
        NodeRecurrence recurrence = NodeRecurrence.of(Metapath.parse(metapath, Metagraph.hub()));
        assertThat(IntStream.range(0, places.length())
                        .mapToObj(place ->
                                recurrence.isRemembered(place) ? "R" : recurrence.isReturnedTo(place) ? "2" : ".")
                        .collect(Collectors.joining()))
                .isEqualTo(places);
    }
}
