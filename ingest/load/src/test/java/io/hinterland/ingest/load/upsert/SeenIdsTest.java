package io.hinterland.ingest.load.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Property(tries = 200)
    void holdsWhatASetHolds(@ForAll List<String> ids) {
        SeenIds seen = new SeenIds();
        Set<String> expected = new HashSet<>();

        for (String id : ids) {
            assertThat(seen.add(id)).isEqualTo(expected.add(id));
        }
        assertThat(ids).allMatch(seen::contains);
        assertThat(seen.contains("none of them, " + ids)).isFalse();
    }

    @Test
    void growsFarBeyondItsFirstSize() {
        SeenIds seen = new SeenIds();
        for (int id = 0; id < 100_000; id++) {
            assertThat(seen.add("owner/model-" + id)).isTrue();
        }
        for (int id = 0; id < 100_000; id++) {
            assertThat(seen.contains("owner/model-" + id)).isTrue();
        }
        assertThat(seen.contains("owner/model-100000")).isFalse();
    }
}
