package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.of;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model card adds to what the hub says of a model. */
class ModelCardTest {

    private static final String RECIPE =
            "```yaml\\nmerge_method: ties\\nmodels: [{model: a/one}, {model: b/two}]\\nbase_model: c/base\\n```";

    @Test
    void resultsOnOneBenchmarkAreOneEdge() {
        CleanedRecord record = with("""
                'cardData': {'model-index': [{'name': 'x', 'results': [
                  {'task': {'type': 'text-generation', 'name': 'Text Generation'},
                   'dataset': {'name': 'ARC (25-Shot)', 'type': 'AI2_arc', 'config': 'challenge', 'split': 'test'},
                   'metrics': [{'type': 'acc', 'value': 61, 'verified': true}, {'name': 'F1', 'value': '0.25'}]},
                  {'dataset': {'type': 'ai2_arc'}, 'metrics': [{'type': 'acc', 'value': 61.5}]},
                  {'dataset': {'name': 'My own'}, 'metrics': [{'type': 'wer', 'value': -1e-3}, {'type': 'wer', 'value': -1e-3}]}]}]}
                """);
        assertThat(record.links(HubEdgeType.EVALUATED_ON))
                .containsExactly(
                        new ModelEdge(
                                HubEdgeType.EVALUATED_ON,
                                "ai2_arc",
                                "AI2_arc",
                                Map.of(
                                        "names", List.of("ARC (25-Shot)", "ARC (25-Shot)", ""),
                                        "tasks", List.of("text-generation", "text-generation", ""),
                                        "configs", List.of("challenge", "challenge", ""),
                                        "splits", List.of("test", "test", ""),
                                        "metrics", List.of("acc", "F1", "acc"),
                                        "values", List.of(61.0, 0.25, 61.5),
                                        "verified", List.of(true, false, false))),
                        new ModelEdge(
                                HubEdgeType.EVALUATED_ON,
                                "my own",
                                "My own",
                                Map.of(
                                        "names", List.of("My own"),
                                        "metrics", List.of("wer"),
                                        "values", List.of(-0.001),
                                        "verified", List.of(false))));
        assertThat(record.report().counted(Rule.NUMBER_AS_TEXT)).isEqualTo(1);
        assertThat(record.report().counted(Rule.UNUSABLE_RESULT)).isZero();
    }

    @Test
    void resultsBesideTheCardCountWhereTheCardHasNone() {
        String beside =
                "'model-index': [{'results': [{'dataset': {'type': 'beside'}, 'metrics': [{'type': 'acc', 'value': 1}]}]}]";
        String within =
                "'model-index': [{'results': [{'dataset': {'type': 'within'}, 'metrics': [{'type': 'acc', 'value': 1}]}]}]";

        assertThat(with(beside).links(HubEdgeType.EVALUATED_ON))
                .extracting(ModelEdge::target)
                .containsExactly("beside");
        assertThat(with(beside + ", 'cardData': {'license': 'mit'}").links(HubEdgeType.EVALUATED_ON))
                .extracting(ModelEdge::target)
                .containsExactly("beside");
        assertThat(with(beside + ", 'cardData': {" + within + "}").links(HubEdgeType.EVALUATED_ON))
                .extracting(ModelEdge::target)
                .containsExactly("within");
        assertThat(with("'model-index': null").report().rejections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'dataset': {'type': 'd'}, 'metrics': [{'type': 'acc', 'value': '91%'}]}",
                "{'dataset': {'type': 'd'}, 'metrics': [{'type': 'acc', 'value': {'a': 1}}]}",
                "{'dataset': {'type': 'd'}, 'metrics': [{'type': 'acc', 'value': 1e999}]}",
                "{'dataset': {'type': 'd'}, 'metrics': [{'type': 'acc', 'value': true}]}",
                "{'dataset': {'type': 'd'}, 'metrics': [{'type': 'acc'}]}",
                "{'dataset': {'type': 'd'}, 'metrics': [{'value': 1}]}",
                "{'metrics': [{'type': 'acc', 'value': 1}]}",
            })
    void resultsWithoutDatasetMetricOrNumberAreReported(String result) {
        CleanedRecord record = with("'cardData': {'model-index': [{'results': [" + result + "]}]}");
        assertThat(record.links(HubEdgeType.EVALUATED_ON)).isEmpty();
        assertThat(record.report().counted(Rule.UNUSABLE_RESULT)).isEqualTo(1);
    }

    @Test
    void aBenchmarkHasAtMostAThousandResults() {
        StringBuilder metrics = new StringBuilder("{'type': 'acc', 'value': 0}");
        for (int number = 1; number < 1_500; number++) {
            metrics.append(",{'type': 'acc', 'value': ").append(number).append('}');
        }
        CleanedRecord record = with("'cardData': {'model-index': [{'results': [{'dataset': {'type': 'd'}, 'metrics': ["
                + metrics + "]}]}]}");
        assertThat((List<?>) record.links(HubEdgeType.EVALUATED_ON)
                        .get(0)
                        .properties()
                        .get("values"))
                .hasSize(1_000);
        assertThat(record.report().counted(Rule.EXCESS_RESULTS)).isEqualTo(1);
    }

    @Test
    void carbonFiguresAreGrams() {
        assertThat(with("'cardData': {'co2_eq_emissions': 12}").properties()).containsEntry("co2Grams", 12.0);
        assertThat(with("""
                'cardData': {'co2_eq_emissions': {'emissions': '0.5', 'source': 'CodeCarbon', 'training_type': 'fine-tuning',
                  'geographical_location': 'Paris', 'hardware_used': '1 T4', 'other': 5}}
                """).properties())
                .containsEntry("co2Grams", 0.5)
                .containsEntry("co2Source", "CodeCarbon")
                .containsEntry("co2TrainingType", "fine-tuning")
                .containsEntry("co2Location", "Paris")
                .containsEntry("co2Hardware", "1 T4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'20 miles'", "-5", "[5]", "{'emissions': 'much'}", "1e999", "true"})
    void carbonFiguresThatAreNoNumberOfGramsAreReported(String figure) {
        CleanedRecord record = with("'cardData': {'co2_eq_emissions': " + figure + "}");
        assertThat(record.properties()).doesNotContainKey("co2Grams");
        assertThat(record.report().counted(Rule.MALFORMED_EMISSIONS)).isEqualTo(1);
    }

    @Test
    void anOtherLicenseHasItsOwnNameAndAddress() {
        String named = "'license_name': 'llama3', 'license_link': 'LICENSE'";
        assertThat(with("'cardData': {'license': 'other', " + named + "}").properties())
                .containsEntry("licenseName", "llama3")
                .containsEntry("licenseLink", "LICENSE");
        assertThat(with("'cardData': {'license': 'mit', " + named + "}").properties())
                .doesNotContainKeys("licenseName", "licenseLink");
    }

    @Test
    void whereCardAndHubContradictEachOtherTheHubCounts() {
        CleanedRecord record = with("""
                'pipeline_tag': 'fill-mask', 'tags': ['base_model:a/x', 'base_model:quantized:a/x', 'license:mit'],
                'cardData': {'pipeline_tag': 'text-generation', 'library_name': 'mlx', 'license': 'apache-2.0',
                             'base_model': ['a/x', 'b/y'], 'base_model_relation': 'merge'}
                """);
        assertThat(record.targets(HubEdgeType.HAS_PIPELINE)).containsExactly("fill-mask");
        assertThat(record.targets(HubEdgeType.USES_LIBRARY)).containsExactly("mlx");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit", "apache-2.0");
        assertThat(record.targets(HubEdgeType.QUANTIZED_FROM)).containsExactly("a/x");
        assertThat(record.targets(HubEdgeType.MERGED_FROM)).containsExactly("b/y");
        assertThat(record.report().counted(Rule.CARD_AGAINST_HUB)).isEqualTo(2);
        assertThat(record.report().counted(Rule.LICENSE_OF_CARD_ALONE)).isEqualTo(1);
    }

    @Test
    void whatCardAndTagsBothSayIsOneEdge() {
        CleanedRecord record = with("""
                'tags': ['base_model:a/x', 'base_model:finetune:a/x', 'license:mit', 'arxiv:2304.13705', 'dataset:d'],
                'card': '---\\nlicense: MIT\\nbase_model: a/x\\ndatasets: [d]\\n---\\nhttps://arxiv.org/abs/2304.13705v1 https://arxiv.org/abs/1910.09700'
                """);
        assertThat(record.links(HubEdgeType.FINETUNED_FROM)).hasSize(1);
        assertThat(record.links(HubEdgeType.DERIVED_FROM)).isEmpty();
        assertThat(record.links(HubEdgeType.LICENSED_UNDER)).hasSize(1);
        assertThat(record.links(HubEdgeType.TRAINED_ON)).hasSize(1);
        assertThat(record.links(HubEdgeType.CITES))
                .containsExactly(
                        new ModelEdge(HubEdgeType.CITES, "2304.13705"),
                        new ModelEdge(HubEdgeType.CITES, "1910.09700", "1910.09700", Map.of("source", "card")));
        assertThat(record.report().counted(Rule.CARD_AGAINST_HUB)).isZero();
        assertThat(record.report().counted(Rule.LICENSE_OF_CARD_ALONE)).isZero();
    }

    @Test
    void theTextTellsSectionsLinksAndNothingElse() {
        CleanedRecord record =
                with("'card': '# Limitations\\nMany words. https://doi.org/10.1234/ABC https://github.com/A/B'");
        assertThat(record.properties())
                .containsOnlyKeys(
                        "kind",
                        "dois",
                        "describesLimitations",
                        "describesBias",
                        "describesEthics",
                        "describesTrainingData")
                .containsEntry("dois", List.of("10.1234/abc"))
                .containsEntry("describesLimitations", true)
                .containsEntry("describesBias", false);
        assertThat(record.targets(HubEdgeType.LINKS_TO)).containsExactly("https://github.com/a/b");
        assertThat(with("'cardData': {'license': 'mit'}").properties()).doesNotContainKey("describesBias");
    }

    @Test
    void theModelsOfARecipeAreParentsWhereNothingElseIsDeclared() {
        CleanedRecord record = with("'card': '" + RECIPE + "'");
        assertThat(record.links(HubEdgeType.MERGED_FROM))
                .containsExactlyInAnyOrder(recipe("a/one"), recipe("b/two"), recipe("c/base"));
        assertThat(record.properties()).containsEntry("kind", "merge");
    }

    @Test
    void aRecipeAddsToDeclaredParentsOfAMerge() {
        CleanedRecord tagged = with("'tags': ['base_model:a/one', 'base_model:merge:a/one'], 'card': '" + RECIPE + "'");
        assertThat(tagged.links(HubEdgeType.MERGED_FROM))
                .containsExactlyInAnyOrder(
                        new ModelEdge(HubEdgeType.MERGED_FROM, "a/one"), recipe("b/two"), recipe("c/base"));

        CleanedRecord undeclared = with("'cardData': {'base_model': ['a/one', 'b/two']}, 'card': '" + RECIPE + "'");
        assertThat(undeclared.targets(HubEdgeType.MERGED_FROM)).containsExactly("a/one", "b/two", "c/base");
        assertThat(undeclared.links(HubEdgeType.DERIVED_FROM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tags': ['base_model:d/merged', 'base_model:quantized:d/merged']",
                "'cardData': {'base_model': 'd/merged'}",
                "'cardData': {'base_model': 'a/one', 'base_model_relation': 'finetune'}",
            })
    void aRecipeThatWasCopiedWithTheCardOfAnotherModelIsLeftOut(String declared) {
        CleanedRecord record = with(declared + ", 'card': '" + RECIPE + "'");
        assertThat(record.links(HubEdgeType.MERGED_FROM)).isEmpty();
        assertThat(record.report().counted(Rule.FOREIGN_RECIPE)).isEqualTo(1);
    }

    @Test
    void pathsAndStepsOfARecipeAndTheModelItselfAreNoParents() {
        CleanedRecord record = with(
                "'card': '```yaml\\nmerge_method: slerp\\nmodels: [{model: ./x}, {model: step}, {model: owner/model}, {model: a/b}]\\n```'");
        assertThat(record.targets(HubEdgeType.MERGED_FROM)).containsExactly("a/b");
        assertThat(record.report().counted(Rule.MALFORMED_PARENT)).isEqualTo(2);
        assertThat(record.report().counted(Rule.SELF_PARENT)).isEqualTo(1);
    }

    @Test
    void noSecretIsKeptOrShown() {
        String secret = "hf_" + "aB3dE5gH7jK9mN1pQ2sT4vW6yZ8bC0xRXy";
        CleanedRecord record = of("""
                {'id': 'owner/model', 'tags': ['%1$s', 'kept'], 'cardData': {'license': 'other', 'license_name': '%1$s',
                 'language': ['%1$s', 'en'], 'datasets': 'https://u:%1$s@example.org', 'base_model': 5,
                 'model-index': [{'results': [{'dataset': {'type': '%1$s'}, 'metrics': [{'type': 'acc', 'value': 1}]}]}]},
                 'card': 'password: %1$s'}
                """.formatted(secret));
        assertThat(record.model().toString()).doesNotContain(secret);
        assertThat(record.report().toTable() + record.report().toJson()).doesNotContain(secret);
        assertThat(record.report().counted(Rule.SECRET_IN_CARD)).isEqualTo(6);
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en");
    }

    private static ModelEdge recipe(String parent) {
        return new ModelEdge(HubEdgeType.MERGED_FROM, parent, parent, Map.of("source", "recipe"));
    }
}
