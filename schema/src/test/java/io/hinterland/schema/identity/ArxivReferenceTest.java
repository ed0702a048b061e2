package io.hinterland.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2304.13705",
                " 2304.13705v2 ",
                "arXiv:2304.13705",
                "ARXIV: 2304.13705v1",
                "https://arxiv.org/abs/2304.13705v3",
                "http://www.arxiv.org/pdf/2304.13705v1.pdf",
                "export.arxiv.org/abs/2304.13705",
                "https://arxiv.org/html/2304.13705v1#section",
                "https://arxiv.org/abs/2304.13705?context=cs",
                "https://huggingface.co/papers/2304.13705",
                "https://doi.org/10.48550/arXiv.2304.13705",
                "doi:10.48550/arXiv.2304.13705",
                "10.48550/arxiv.2304.13705",
            })
    void everySpellingNamesThePaper(String text) {
        assertThat(ArxivId.parseReference(text)).isEqualTo(new ArxivId("2304.13705"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arXiv:astro-ph/0601001v1", "https://arxiv.org/abs/astro-ph/0601001"})
    void oldIdentifiersAreReadToo(String text) {
        assertThat(ArxivId.parseReference(text)).isEqualTo(new ArxivId("astro-ph/0601001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "arxiv",
                "arXiv:",
                "https://arxiv.org/",
                "https://example.org/2304.13705",
                "2304.1",
                "2313.13705"
            })
    void whatNamesNoPaperIsRefused(String text) {
        assertThatThrownBy(() -> ArxivId.parseReference(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not an arXiv id");
    }
}
