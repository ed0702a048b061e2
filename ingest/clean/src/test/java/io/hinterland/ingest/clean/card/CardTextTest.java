package io.hinterland.ingest.clean.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the paper](https://arxiv.org/abs/2304.13705v2)",
                "See https://arxiv.org/pdf/2304.13705.pdf.",
                "[a][b]\n\n[b]: http://www.arxiv.org/abs/2304.13705 'title'",
                "<https://export.arxiv.org/abs/2304.13705>",
                "<p align=\"center\"><a href=\"https://arxiv.org/abs/2304.13705\"><img src=x></a></p>",
                "| paper |\n|---|\n| https://huggingface.co/papers/2304.13705 |",
                "> - **[x](https://doi.org/10.48550/arXiv.2304.13705)**",
                "```bibtex\n@article{a, url={https://arxiv.org/abs/2304.13705}}\n```",
            })
    void linksToArxivAreFoundInEveryForm(String text) {
        CardText read = ReadCard.of(text).text();
        assertThat(read.papers()).extracting("value").containsExactly("2304.13705");
        assertThat(read.dois()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2304.13705",
                "[list](https://arxiv.org/list/cs.CL/recent)",
                "https://example.org/abs/2304.13705",
                "https://arxiv.org/abs/2399.99999",
                "`https://arxiv.org/abs/2304.13705`",
                "```\nwget https://arxiv.org/pdf/2304.13705 https://github.com/a/b https://doi.org/10.1234/x\n```",
                "    git clone https://github.com/owner/name",
                "https://github.com/owner",
                "https://gist.github.com/owner/1234",
                "https://github.com/topics/llm",
            })
    void whatOnlyLooksLikeALinkIsNone(String text) {
        CardText read = ReadCard.of(text).text();
        assertThat(read.papers()).isEmpty();
        assertThat(read.repositories()).isEmpty();
        assertThat(read.dois()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[code](https://github.com/Owner/Some_Name.git), https://github.com/owner/some_name",
        "https://www.github.com/owner/name_with_many/tree/main/x?y#z, https://github.com/owner/name_with_many",
    })
    void repositoriesAreNamedByOwnerAndName(String text, String url) {
        assertThat(ReadCard.of(text).text().repositories()).extracting("url").containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.18653/v1/2020.ACL-main.1, 10.18653/v1/2020.acl-main.1",
        "[x](http://dx.doi.org/10.1000/a%2Fb?c=d), 10.1000/a/b",
    })
    void doisAreInLowerCase(String text, String doi) {
        assertThat(ReadCard.of(text).text().dois()).containsExactly(doi);
    }

    @Test
    void sectionsCountWhereTheySaySomething() {
        CardText read = ReadCard.of("""
                # Model
                ## Intended uses & limitations
                Not for medicine.
                ## Bias, Risks
                <!-- This section is meant to convey risks. -->

                [More Information Needed]
                ### Recommendations
                Users should be made aware of the risks. More information needed for further recommendations.
                ## Ethical Considerations
                ## Training and evaluation data
                ### Sources
                A corpus of letters.
                """).text();
        assertThat(read.sections()).containsExactlyInAnyOrder(Section.LIMITATIONS, Section.TRAINING_DATA);
    }

    @ParameterizedTest
    @CsvSource({
        "Limitations, LIMITATIONS",
        "Known limitation, LIMITATIONS",
        "Fairness, BIAS",
        "Risks and Biases, BIAS",
        "Ethics, ETHICS",
        "Ethical statement, ETHICS",
        "Training Data, TRAINING_DATA",
        "Pre-training corpora, TRAINING_DATA",
        "Datasets used for training, ",
        "Data used for training, TRAINING_DATA",
        "Trained on the following datasets, TRAINING_DATA",
        "Unbiased view, ",
        "Training procedure, ",
    })
    void headingsNameSections(String heading, Section section) {
        CardText read = ReadCard.of(heading + "\n---------\nSome words.").text();
        assertThat(read.sections()).isEqualTo(section == null ? Set.of() : Set.of(section));
    }

    @Test
    void recipesNameTheirModels() {
        CardText read = ReadCard.of("""
                ```yaml
                base_model: a/base@main
                merge_method: ties
                models:
                  - model: a/one
                    parameters: {weight: 0.5}
                  - model: b/two+c/adapter
                  - {model: {model: {path: d/three, revision: null}}}
                  - model: ./local
                ```
                ~~~YAML
                slices:
                  - sources: [{model: e/four, layer_range: [0, 16]}, {model: e/five}]
                merge_method: passthrough
                ---
                experts: [{source_model: f/six}]
                ~~~
                ```yaml
                base_model: no/recipe
                models: [x/y]
                ```
                ```yaml
                merge_method: [
                ```
                ```python
                merge_method: ties
                base_model: no/yaml
                ```
                """).text();
        assertThat(read.merged())
                .containsExactly(
                        "a/one", "b/two", "c/adapter", "d/three", "./local", "a/base", "e/four", "e/five", "f/six");
    }

    @Test
    void aDeepOrLongCardIsReadAsFarAsItGoes() {
        for (String part :
                new String[] {">", "[", "*a _", "- ", "(", "![", "<a ", "`", "  > - ", "|", "&", "https://", "---\n"}) {
            assertThat(ReadCard.of(part.repeat(20_000)).card().text()).isPresent();
        }
        assertThat(ReadCard.of("words ".repeat(300_000)).report().counted(Rule.LONG_CARD))
                .isEqualTo(1);
    }
}
