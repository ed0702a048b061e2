package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.tagged;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which cards name languages. */
class WrittenLanguagesTest {

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
                "Multiple # multilingual",
                "mul # multilingual",
                "en, multiple languages # en multilingual",
                "en · de · fr # en de fr",
                "Unknown # ''",
                "und # ''",
                "e.g. en # ''",
                "code # ''",
                "en, code # en",
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
        assertThat(String.join(" ", record.targets(HubEdgeType.IN_LANGUAGE))).isEqualTo(languages.replace("''", ""));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "{'code': 'sv'} # sv",
                "{'name': 'Swedish', 'code': 'sv'} # sv",
                "[{'code': 'fi'}, {'language': 'Danish'}] # fi da",
                "[{'iso': 'cs'}, {'iso639_1': 'sk'}] # cs sk",
                "{'language': ['hu', 'ro']} # hu ro",
                "{'en': 'English', 'de': 'German'} # en de",
                "{'label': 'Polish', 'value': 'pl'} # pl",
                "{'code': false} # ''",
                "{'speakers': 3} # ''",
                "{'lang_0': null} # ''",
            })
    void anObjectNamesItsLanguage(String written, String languages) {
        assertThat(String.join(
                        " ", with("'cardData': {'language': " + written + "}").targets(HubEdgeType.IN_LANGUAGE)))
                .isEqualTo(languages.replace("''", ""));
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
}
