package io.hinterland.ingest.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub/x?a=1,2>; rel=\"next\"",
                "<https://hub/first>; rel=\"first\", <https://hub/x?a=1,2>; rel=\"next\"",
                "<https://hub/x?a=1,2>; title=\"a, b\"; rel=next",
                "<https://hub/x?a=1,2>;REL=\"prefetch next\""
            })
    void findsTheNextPage(String header) {
        assertThat(LinkHeader.findNext(List.of(header))).contains("https://hub/x?a=1,2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<https://hub/x>; rel=\"prev\"", "<https://hub/x>", "https://hub/x; rel=\"next\""})
    void findsNoneOnTheLastPage(String header) {
        assertThat(LinkHeader.findNext(List.of(header))).isEmpty();
    }

    @Test
    void readsWhatIsLeftInTheWindow() {
        assertThat(RateLimit.parse("\"api\";r=0;t=55")).contains(new RateLimit(0, Duration.ofSeconds(55)));
        assertThat(RateLimit.parse("\"api\";r=12;t=3").orElseThrow().respite()).isEmpty();
        assertThat(RateLimit.parse("\"api\";q=500;w=300")).isEmpty();
    }

    @Property
    void neverFail(@ForAll String header) {
        assertThat(LinkHeader.findNext(List.of(header))).isNotNull();
        assertThat(RateLimit.parse(header)).isNotNull();
    }
}
