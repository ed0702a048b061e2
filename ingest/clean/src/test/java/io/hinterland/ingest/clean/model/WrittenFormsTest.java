package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.tagged;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which people and programs write what a model's record says, and what each means. */
class WrittenFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "None",
                "NaN",
                "n/a",
                "{lang_0}",
                "{{ license }}",
                "any valid license identifier",
                "array of dataset identifiers",
                "[More Information Needed]",
                "(none)",
                "None.",
                "n.a.",
                "not available",
                "{{ license | default(mit) }}",
                "<license>",
                "ISO 639-1 code for your language, or `multilingual`",
            })
    void wordsForNothingAndOfTemplatesMakeNoNode(String word) {
        CleanedRecord record = with("""
                'pipeline_tag': '%1$s', 'library_name': '%1$s', 'config': {'architectures': ['%1$s']},
                'tags': ['%1$s', 'license:%1$s', 'dataset:%1$s'],
                'cardData': {'language': ['%1$s'], 'license': '%1$s', 'datasets': ['%1$s'], 'base_model': '%1$s'}
                """.formatted(word));
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.properties()).doesNotContainKeys("tags", "licenseName");
        assertThat(record.report().counted(Rule.NO_VALUE)).isEqualTo(10);
    }

    @Test
    void aListInOneTextMayHoldWordsForNothing() {
        CleanedRecord record = with("""
                'cardData': {'language': 'null, en', 'datasets': 'None, fern/corpus', 'base_model': 'None; fern/base'}
                """);
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en");
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).containsExactly("fern/corpus");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
    }

    @Test
    void bracesOfATemplateCostTheirOwnFieldAlone() {
        CleanedRecord record = with("""
                'card': '---\\nlanguage:\\n- {lang_0}\\n- de\\nlicense: {{ license }}\\ndatasets:\\n- {dataset_0}\\nlibrary_name: peft\\n---\\n'
                """);
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("de");
        assertThat(record.targets(HubEdgeType.USES_LIBRARY)).containsExactly("peft");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).isEmpty();
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).isEmpty();
        assertThat(record.report().counted(Rule.NO_VALUE)).isEqualTo(3);
    }

    @Test
    void anAccountMayBeCalledAsItLikes() {
        CleanedRecord record = CleanedRecord.of("{'id': 'none/model', 'cardData': {'license': 'unknown'}}");
        assertThat(record.targets(HubEdgeType.PUBLISHED_BY)).containsExactly("none");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "en, de # en de",
                "en,fr # en fr",
                "hi / en # hi en",
                "ja;ko # ja ko",
                "en and de # en de",
                "English, French and German # en fr de",
                "en de fr # en de fr",
                "english # en",
                "eng # en",
                "ger # de",
                "Norwegian Bokmål # nb",
                "NO # no",
                "fr-BE # fr-be",
                "pt_BR # pt-br",
                "eng_Latn # en-latn",
                "Chinese (Simplified) # zh-hans",
                "Cantonese # yue",
                "protein # protein",
                "dna # dna",
                "multilingual # multilingual",
                "my own language # my own language",
                "English, Klingonese dialect # en klingonese dialect",
                "- en - de # en de",
                "languages: en, de # en de",
                "en -> de # en de",
                "English to German # en de",
                "English-German # en de",
                "en;de;fr. # en de fr",
                "English, German, and others # en de",
                "en, de and more # en de",
                "English only # en",
                "en: English # en",
                "🇬🇧 en, 🇩🇪 de # en de",
                "iw # he",
                "serbo-croatian # serbo-croatian",
            })
    void aTextNamesLanguages(String written, String languages) {
        CleanedRecord record = with("'cardData': {'language': '" + written + "'}");
        assertThat(String.join(" ", record.targets(HubEdgeType.IN_LANGUAGE))).isEqualTo(languages);
        assertThat(tagged("language:" + written).targets(HubEdgeType.IN_LANGUAGE))
                .isEqualTo(record.targets(HubEdgeType.IN_LANGUAGE));
    }

    @Test
    void aLanguageThatIsUnknownIsCounted() {
        assertThat(with("'cardData': {'language': ['en', 'protein', 'hi / elvish']}")
                        .report()
                        .counted(Rule.UNKNOWN_LANGUAGE))
                .isEqualTo(2);
    }

    @Test
    void norwegianIsWhatReadersOfYamlTakeForFalse() {
        CleanedRecord record = with("'cardData': {'language': [false, 'nn'], 'license': 'mit'}");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("no", "nn");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit");
        assertThat(record.report().counted(Rule.NORWEGIAN_AS_FALSE)).isEqualTo(1);
        assertThat(with("'cardData': {'language': false}").targets(HubEdgeType.IN_LANGUAGE))
                .containsExactly("no");
        assertThat(tagged("language:False").targets(HubEdgeType.IN_LANGUAGE)).containsExactly("no");
        assertThat(with("'cardData': {'license': 'false'}").targets(HubEdgeType.LICENSED_UNDER))
                .isEmpty();
        assertThat(with("'card': '---\\nlanguage: no\\n---\\n', 'tags': ['yes', 'on']")
                        .targets(HubEdgeType.HAS_TAG))
                .containsExactly("yes", "on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://huggingface.co/fern/base",
                "http://www.huggingface.co/fern/base/",
                "https://huggingface.co/fern/base/tree/main",
                "https://huggingface.co/fern/base/blob/main/README.md?download=true#x",
                "https://huggingface.co/fern/base/resolve/main/model.safetensors",
                "huggingface.co/fern/base",
                "hf.co/fern/base",
                "hf.co/fern/base:Q4_K_M",
                "hf://fern/base",
                "hf://models/fern/base@main/config.json",
                "https://huggingface.co/api/models/fern/base",
                "git@hf.co:fern/base.git",
                "[the base](https://huggingface.co/fern/base)",
                "fern/base@main",
                "fern/base@0123456789abcdef",
                "fern/base/",
                "fern/base/tree/main/x",
                "models--fern--base",
                "/root/.cache/hub/models--fern--base/snapshots/0123",
                "D:\\\\cache\\\\models--fern--base\\\\snapshots",
                "https://huggingface.co/fern%2Fbase",
                "https://huggingface.co/fern/base.",
                "(https://huggingface.co/fern/base)",
                "see https://huggingface.co/fern/base",
                "huggingface:fern/base",
                "@fern/base",
                "**fern/base**",
                "fern/base:Q4_K_M",
                "fern/base@refs/pr/1",
                "fern//base",
                "fern / base",
                "fern/base (v1)",
            })
    void aTextLeadsToTheModelItMeans(String written) {
        CleanedRecord record = with("'cardData': {'base_model': ['" + written + "']}");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
        assertThat(record.report().counted(Rule.FIXED_PARENT)).isEqualTo(1);
        assertThat(tagged("base_model:" + written, "base_model:finetune:" + written)
                        .targets(HubEdgeType.FINETUNED_FROM))
                .containsExactly("fern/base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'cardData': {'base_model': {'name': 'Base', 'organization': 'Fern', 'repo_url': 'https://huggingface.co/fern/base'}}",
                "'cardData': {'base_model': [{'name': 'fern/base'}]}",
                "'cardData': {'base_model': {'model': 'fern/base'}}",
                "'cardData': {'base_models': ['fern/base', 'fern/base']}",
                "'cardData': {'base_model_sources': [{'name': 'Base', 'repo_url': 'https://huggingface.co/fern/base'}]}",
                "'cardData': {'finetuned_from': 'fern/base'}",
                "'cardData': {'finetuned_from_model': 'fern/base'}",
                "'cardData': {'base-model': 'fern/base'}",
                "'cardData': {'base_model': {'fern/base': null}}",
                "'base_model': 'fern/base'",
            })
    void aFieldLeadsToTheModelItMeans(String fields) {
        assertThat(with(fields).targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fern/base and fern/other",
                "fern/base + fern/other",
                "fern/base, fern/other",
                "fern/base fern/other",
                "- fern/base - fern/other",
                "merged of https://hf.co/fern/base with https://hf.co/fern/other",
            })
    void aTextMayNameSeveralParents(String written) {
        assertThat(with("'cardData': {'base_model': '" + written + "'}").targets(HubEdgeType.DERIVED_FROM))
                .containsExactly("fern/base", "fern/other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fern/..",
                "./fern/base",
                "/models/base",
                "s3://fern/base",
                "https://github.com/fern/base",
                "https://huggingface.co/spaces/fern/base",
                "spaces--fern--base",
                "model.safetensors",
                "scratch",
                "Fern Base 7B",
            })
    void whatLeadsToNoModelIsCounted(String written) {
        CleanedRecord record = with("'cardData': {'base_model': '" + written + "'}");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).isEmpty();
        assertThat(record.report().counted(Rule.MALFORMED_PARENT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Quantized, QUANTIZED_FROM",
        "fine-tune, FINETUNED_FROM",
        "lora, ADAPTER_OF",
        "merged, MERGED_FROM",
        "odd, DERIVED_FROM"
    })
    void relationsAreReadInEverySpelling(String written, HubEdgeType type) {
        CleanedRecord record =
                with("'cardData': {'base_model': 'fern/base', 'base_model_relation': '" + written + "'}");
        assertThat(record.targets(type)).containsExactly("fern/base");
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(written.equals("odd") ? 1 : 0);
    }

    @Test
    void theHubsOwnTreeTellsTheRelation() {
        CleanedRecord record =
                with("'baseModels': {'relation': 'quantized', 'models': [{'_id': '0123', 'id': 'fern/base'}]}");
        assertThat(record.targets(HubEdgeType.QUANTIZED_FROM)).containsExactly("fern/base");
        assertThat(record.properties()).containsEntry("kind", "quantized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "[]"})
    void noParentIsNothingToReport(String written) {
        CleanedRecord record = with("'cardData': {'base_model': " + written + "}");
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.report().counted(Rule.MALFORMED_PARENT)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "'fern/corpus' # fern/corpus",
                "['https://huggingface.co/datasets/fern/corpus'] # fern/corpus",
                "'hf://datasets/fern/corpus/data.csv' # fern/corpus",
                "['datasets/fern/corpus', 'fern/corpus@v1', 'fern/corpus/'] # fern/corpus",
                "['datasets--fern--corpus'] # fern/corpus",
                "[{'name': 'Corpus', 'author': 'Fern', 'repo_url': 'https://hf.co/datasets/fern/corpus'}] # fern/corpus",
                "'squad, fern/corpus' # squad fern/corpus",
                "[null, 'fern/corpus'] # fern/corpus",
                "['https://github.com/fern/archive/tree/v1', 'SAIL 2017'] # ''",
                "'http://example.org/wmt/ ([test](http://example.org/x.tgz))' # ''",
                "'https://huggingface.co/fern/corpus' # ''",
                "null # ''",
                "'fern/corpus, fern/extra and squad' # fern/corpus fern/extra squad",
                "'WMT16 (https://huggingface.co/datasets/wmt16)' # wmt16",
                "['dataset:fern/corpus'] # fern/corpus",
                "[['fern/corpus']] # fern/corpus",
                "{'type': 'fern/corpus', 'name': 'Corpus'} # fern/corpus",
                "['train.csv', 'Common Voice 11.0', 'proprietary data, 3M rows'] # ''",
            })
    void aFieldNamesDatasets(String written, String datasets) {
        String expected = datasets.equals("''") ? "" : datasets;
        CleanedRecord record = with("'cardData': {'datasets': " + written + "}");
        assertThat(String.join(" ", record.targets(HubEdgeType.TRAINED_ON))).isEqualTo(expected);
    }

    @Test
    void whatNamesNoDatasetIsCounted() {
        CleanedRecord record =
                with("'cardData': {'datasets': ['SAIL 2017', {'name': 'Corpus', 'author': 'Fern'}, null]}");
        assertThat(record.report().counted(Rule.MALFORMED_DATASET)).isEqualTo(2);
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "{'license': 'Apache 2.0'} # apache-2.0",
                "{'license': 'apache license, version 2.0'} # apache-2.0",
                "{'license': 'ApacheV2'} # apache-2.0",
                "{'license': 'https://www.apache.org/licenses/LICENSE-2.0.txt'} # apache-2.0",
                "{'license': 'CC BY 4.0'} # cc-by-4.0",
                "{'license': 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)'} # cc-by-nc-sa-4.0",
                "{'license': 'https://creativecommons.org/licenses/by-nc/4.0/'} # cc-by-nc-4.0",
                "{'license': 'MIT License'} # mit",
                "{'license': 'The MIT License (MIT)'} # mit",
                "{'license': 'GPLv3'} # gpl-3.0",
                "{'license': 'GPL-3.0-only'} # gpl-3.0",
                "{'license': 'GPL-3.0-or-later'} # gpl-3.0-or-later",
                "{'license': 'GPL-3.0+'} # gpl-3.0-or-later",
                "{'license': 'GNU General Public License v3.0 or later'} # gpl-3.0-or-later",
                "{'license': 'https://www.gnu.org/licenses/gpl-3.0.en.html'} # gpl-3.0",
                "{'license': 'Creative Commons Attribution 4.0 International Public License'} # cc-by-4.0",
                "{'license': 'CC BY-NC'} # cc-by-nc",
                "{'license': 'apache-2-0'} # apache-2.0",
                "{'license': 'Apache 2.0 (see LICENSE)'} # apache-2.0",
                "{'license': 'Apache 2.0 (non-commercial)'} # apache 2.0 (non-commercial)",
                "{'license': 'Modified MIT'} # modified mit",
                "{'license': 'MIT-0'} # mit-0",
                "{'license': 'BSD-3'} # bsd-3-clause",
                "{'license': 'ODbL-1.0'} # odbl",
                "{'license': 'SPDX-License-Identifier: MIT'} # mit",
                "{'license': 'other', 'license_name': 'Apache-2.0 (modified)'} # other",
                "{'license': 'BSD 3-Clause'} # bsd-3-clause",
                "{'license': 'eupl-1.2'} # eupl-1.2",
                "{'license': 'Mulan PSL v2'} # mulanpsl-2.0",
                "{'license': 'our own licence'} # our own licence",
                "{'license': 'other', 'license_name': 'llama2'} # llama2",
                "{'license': 'other', 'license_name': 'llama-2-community-license'} # llama2",
                "{'license': 'other', 'license_name': 'Apache License Version 2.0, January 2004'} # apache-2.0",
                "{'license': 'other', 'license_name': 'our-own'} # other",
                "{'license': 'other', 'license_name': 'other'} # other",
            })
    void aLicenceUnderAnotherNameIsThatLicence(String card, String license) {
        CleanedRecord record = with("'cardData': " + card);
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly(license);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mit, apache-2.0", "MIT/Apache-2.0", "MIT OR Apache 2.0"})
    void aTextMayNameSeveralLicences(String written) {
        assertThat(with("'cardData': {'license': '" + written + "'}").targets(HubEdgeType.LICENSED_UNDER))
                .containsExactly("mit", "apache-2.0");
    }

    @Test
    void theNameOfTheLicenceOtherStandsForTheTagToo() {
        CleanedRecord record =
                with("'tags': ['license:other'], 'cardData': {'license': 'other', 'license_name': 'Llama 2'}");
        assertThat(record.links(HubEdgeType.LICENSED_UNDER))
                .containsExactly(new Link(HubEdgeType.LICENSED_UNDER, "llama2", "Llama 2"));
        assertThat(record.properties()).containsEntry("licenseName", "Llama 2");
        assertThat(record.report().counted(Rule.LICENSE_OF_OTHER)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "'safetensors': {'parameters': {'BF16': 7615616512}, 'total': 333312} # 7615616512 # 1",
                "'safetensors': {'parameters': {'BF16': 10, 'U32': 20}, 'total': 90} # 90 # 1",
                "'safetensors': {'parameters': {'BF16': 10, 'U32': 20}, 'total': 30} # 30 # 0",
                "'safetensors': {'parameters': {'BF16': 10, 'U32': 20}} # 30 # 0",
                "'safetensors': {'parameters': [{'F32': 50}], 'total': 50} # 50 # 0",
                "'safetensors': {'parameters': {}, 'total': 0} # 0 # 0",
                "'safetensors': null, 'gguf': {'total': 671026419200} # 671026419200 # 0",
                "'safetensors': {'total': 5}, 'gguf': {'total': 7} # 5 # 0",
                "'numParameters': 12 # 12 # 0",
                "'num_parameters': 12 # 12 # 0",
                "'safetensors': {'parameters': {}, 'total': 0}, 'gguf': {'total': 7} # 7 # 0",
            })
    void theGreaterOfTotalAndPartsIsTheSize(String fields, long size, long contradictions) {
        CleanedRecord record = with(fields);
        assertThat(record.properties()).containsEntry("parameters", size);
        assertThat(record.report().counted(Rule.SIZE_CONTRADICTION)).isEqualTo(contradictions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "'2024-01-01T01:30:00+0200' # 2023-12-31T23:30:00Z",
                "'2024-01-01T01:30:00+02' # 2023-12-31T23:30:00Z",
                "'2022-03-02' # 2022-03-02T00:00:00Z",
                "'1672327106000' # 2022-12-29T15:18:26Z",
                "1672327106000 # 2022-12-29T15:18:26Z",
                "1672327106 # 2022-12-29T15:18:26Z",
                "1672327106.0 # 2022-12-29T15:18:26Z",
                "1672327106000000000 # 2022-12-29T15:18:26Z",
                "'2022-12-29 15:18:26 UTC' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26 GMT' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26GMT+0200' # 2022-12-29T13:18:26Z",
                "'2022-12-29 15:18:26 +0000 UTC' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26.000Z[UTC]' # 2022-12-29T15:18:26Z",
                "'2022-12-29t15:18:26z' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26,5Z' # 2022-12-29T15:18:26.5Z",
                "'2022-12-29T15:18Z' # 2022-12-29T15:18:00Z",
                "'20221229T151826Z' # 2022-12-29T15:18:26Z",
                "'2022/12/29' # 2022-12-29T00:00:00Z",
                "'Thu, 29 Dec 2022 15:18:26 GMT' # 2022-12-29T15:18:26Z",
                "1672327106.5 # 2022-12-29T15:18:26.5Z",
            })
    void momentsAreReadInEveryForm(String written, OffsetDateTime moment) {
        assertThat(with("'createdAt': " + written).properties()).containsEntry("createdAt", moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2023-02-29T12:00:00Z'",
                "'2016-12-31T23:59:60Z'",
                "'2023-02-29'",
                "'2022-12-29T15:18:26+02:00+0200'",
                "'2022-12-29T15:18:26Z+02:00'",
                "'2022-12-29T15:18:26+25:00'",
                "'2022-12-29T15:18:26 EST'",
                "'12/29/2022'",
                "'20221332'",
                "'2022'",
                "5",
                "99999999999999999999"
            })
    void whatIsNoMomentIsAbsentAndCounted(String written) {
        CleanedRecord record = with("'createdAt': " + written);
        assertThat(record.properties()).doesNotContainKey("createdAt");
        assertThat(record.report().counted(Rule.MALFORMED_DATE)).isEqualTo(1);
    }

    @Test
    void carbonFiguresMayBeAListOrHaveAUnit() {
        CleanedRecord list = with("""
                'card': '---\\nco2_eq_emissions:\\n- emissions: 12.5\\n- source: CodeCarbon\\n- training_type: fine-tuning\\n- geographical location: Quebec, Canada\\n- hardware used: 8 V100\\n---\\n'
                """);
        assertThat(list.properties())
                .containsEntry("co2Grams", 12.5)
                .containsEntry("co2Source", "CodeCarbon")
                .containsEntry("co2TrainingType", "fine-tuning")
                .containsEntry("co2Location", "Quebec, Canada")
                .containsEntry("co2Hardware", "8 V100");
        assertThat(with("'cardData': {'co2_eq_emissions': '0.3 kg'}").properties())
                .containsEntry("co2Grams", 300.0);
        assertThat(with("'cardData': {'co2_eq_emissions': {'emissions': '1.24e2'}}")
                        .properties())
                .containsEntry("co2Grams", 124.0);
        assertThat(with("'cardData': {'co2_eq_emissions': '1,234.5'}").report().counted(Rule.MALFORMED_EMISSIONS))
                .isEqualTo(1);
    }

    @Test
    void recordsOfPythonHaveItsNamesAndItsNotation() {
        CleanedRecord record = CleanedRecord.of(JsonNodeFactory.instance
                .objectNode()
                .put("id", "owner/model")
                .put("trending_score", 7)
                .put("downloads_all_time", 9)
                .put("used_storage", 5)
                .put("tags", "['x', 'y']")
                .put("card_data", "{'license': ['mit'], 'language': \"['en', 'de']\", 'datasets': {'fern/corpus'}}")
                .put("base_model", "{'name': 'fern/base'}")
                .put("safetensors", "SafeTensorsInfo(parameters={'BF16': 7}, total=7)"));
        assertThat(record.properties())
                .containsEntry("trendingScore", 7L)
                .containsEntry("downloadsAllTime", 9L)
                .containsEntry("usedStorage", 5L)
                .containsEntry("parameters", 7L)
                .containsEntry("tags", List.of("x", "y"));
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en", "de");
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).containsExactly("fern/corpus");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
    }

    @Test
    void cardDataMayBeYamlWithoutLinesOfHyphens() {
        CleanedRecord record = with("'cardData': 'license: mit\\nlanguage:\\n- en\\n'");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en");
        assertThat(with("'cardData': 'just words'").report().counted(Rule.ILL_TYPED_FIELD))
                .isEqualTo(1);
    }

    @Test
    void trendingIsAnotherNameOfTheScore() {
        assertThat(with("'trending': 7").properties()).containsEntry("trendingScore", 7L);
    }
}
