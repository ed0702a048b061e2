package io.hinterland.schema.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "2304.13705v2, ARXIV, 2304.13705",
        "arXiv:2304.13705, ARXIV, 2304.13705",
        "https://arxiv.org/pdf/2304.13705v1.pdf, ARXIV, 2304.13705",
        "https://doi.org/10.48550/arXiv.2304.13705, ARXIV, 2304.13705",
        "doi:10.48550/ARXIV.2304.13705, ARXIV, 2304.13705",
        "https://huggingface.co/papers/2304.13705, ARXIV, 2304.13705",
        "10.1109/CVPR.2016.90, DOI, 10.1109/cvpr.2016.90",
        "DOI: 10.1109/CVPR.2016.90., DOI, 10.1109/cvpr.2016.90",
        "https://dx.doi.org/10.1002/(SICI)1097-4571%28199806%29, DOI, 10.1002/(sici)1097-4571(199806)",
        "info:doi/10.1038/nature14539, DOI, 10.1038/nature14539",
        "https://zenodo.org/records/3233118, DOI, 10.5281/zenodo.3233118",
        "https://zenodo.org/record/3233118/files/x.zip?download=1, DOI, 10.5281/zenodo.3233118",
        "https://orcid.org/0000-0002-1825-0097, ORCID, 0000-0002-1825-0097",
        "0000000218250097, ORCID, 0000-0002-1825-0097",
        "orcid:0000-0002-1694-233x, ORCID, 0000-0002-1694-233X",
        "https://ror.org/02mhbdp94, ROR, 02mhbdp94",
        "W2741809807, OPENALEX, W2741809807",
        "https://openalex.org/A5023888391, OPENALEX, A5023888391",
        "https://api.openalex.org/works/w2741809807, OPENALEX, W2741809807",
        "CorpusId:215416146, SEMANTIC_SCHOLAR, CorpusId:215416146",
        "https://www.semanticscholar.org/paper/Attention/204e3073870fae3d05bcbc2f6a8e263d9b72e776, SEMANTIC_SCHOLAR, 204e3073870fae3d05bcbc2f6a8e263d9b72e776",
        "https://huggingface.co/spaces/a/b, HUB_SPACE, a/b",
        "https://huggingface.co/Qwen/Qwen3-8B/tree/main, HUB_MODEL, Qwen/Qwen3-8B",
        "model:gpt2, HUB_MODEL, gpt2",
        "https://huggingface.co/datasets/allenai/c4, HUB_DATASET, allenai/c4",
        "https://github.com/Owner/Name.git, CODE_REPOSITORY, https://github.com/owner/name",
        "git@github.com:owner/name.git, CODE_REPOSITORY, https://github.com/owner/name",
        "https://gitlab.com/group/sub/name/-/tree/main, GITLAB, https://gitlab.com/group/sub/name",
        "owner:Qwen, HUB_ACCOUNT, Qwen",
        "https://huggingface.co/organizations/Qwen, HUB_ACCOUNT, Qwen",
        "license: Apache-2.0, LICENSE, apache-2.0",
        "author:Ada  Byron, AUTHOR_NAME, ada byron"
    })
    void readsWhatNamesOneThing(String text, Register register, String canonical) {
        assertThat(Identifier.readings(text)).first().isEqualTo(new Identifier(register, canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arXiv 2304.13705",
                "arxiv id: 2304.13705",
                "abs/2304.13705",
                "pdf/2304.13705v2",
                "[2304.13705]",
                "2304.13705,",
                "'2304.13705',",
                "\"arXiv:2304.13705\"",
                "<https://arxiv.org/abs/2304.13705>",
                "(arXiv:2304.13705)",
                "- 2304.13705",
                "* https://arxiv.org/abs/2304.13705",
                "[ACT](https://arxiv.org/abs/2304.13705)",
                "arXiv:2304.13705 [cs.RO]"
            })
    void readsWhatPeoplePaste(String text) {
        assertThat(Identifier.readings(text)).first().isEqualTo(new Identifier(Register.ARXIV, "2304.13705"));
    }

    @Test
    void aBareNameMayBeSeveralThings() {
        assertThat(Identifier.readings("allenai/c4"))
                .extracting(Identifier::register)
                .startsWith(Register.HUB_MODEL, Register.HUB_DATASET, Register.CODE_REPOSITORY);
        assertThat(Identifier.readings("Qwen"))
                .extracting(Identifier::register)
                .contains(Register.HUB_MODEL, Register.HUB_ACCOUNT, Register.LICENSE, Register.AUTHOR_NAME);
    }

    @Test
    void anAddressNamesOneThing() {
        assertThat(Identifier.readings("https://huggingface.co/Qwen/Qwen3-8B")).hasSize(1);
        assertThat(Identifier.readings("https://example.org/a/b")).isEmpty();
    }

    /** 0000-0002-1825-0097 is ORCID's own example of a good check digit. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0098", "orcid:1234"})
    void refusesAWrongCheckDigit(String text) {
        assertThat(Identifier.readings(text)).noneMatch(reading -> reading.register() == Register.ORCID);
    }

    @Test
    void refusesWhatNamesNothing() {
        assertThat(Identifier.readings(" ")).isEmpty();
        assertThat(Identifier.readings("x".repeat(2_001))).isEmpty();
        assertThat(Identifier.readings("doi:nothing")).isEmpty();
    }

    @Test
    void printsItsAddress() {
        assertThat(List.of(
                        Identifier.readings("2304.13705").get(0).address().orElse(""),
                        Identifier.readings("dataset:allenai/c4")
                                .get(0)
                                .address()
                                .orElse(""),
                        Identifier.readings("license:mit").get(0).address().orElse("")))
                .containsExactly("https://arxiv.org/abs/2304.13705", "https://huggingface.co/datasets/allenai/c4", "");
    }
}
