package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.tagged;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names under which cards state a licence. */
class WrittenLicensesTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "{'name': 'MIT'} # mit",
                "[{'name': 'apache-2.0'}, {'id': 'mit'}] # apache-2.0 mit",
                "{'spdx_id': 'Apache-2.0', 'url': 'https://api.github.com/licenses/apache-2.0'} # apache-2.0",
                "{'url': 'https://opensource.org/licenses/MIT'} # mit",
                "{'name': 'other', 'license_name': 'llama3'} # llama3",
                "{'name': 'Fern Licence', 'link': 'LICENSE'} # fern licence",
                "{'license': ['mit', {'name': 'cc-by-4.0'}]} # mit cc-by-4.0",
                "{'name': null} # ''",
                "true # ''",
            })
    void anObjectNamesItsLicence(String written, String licenses) {
        CleanedRecord record = with("'cardData': {'license': " + written + "}");
        assertThat(String.join(" ", record.targets(HubEdgeType.LICENSED_UNDER))).isEqualTo(licenses.replace("''", ""));
        assertThat(Stream.of(Rule.VALUE_IN_OBJECT, Rule.ILL_TYPED_FIELD, Rule.NO_VALUE)
                        .mapToLong(record.report()::counted)
                        .sum())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LICENSE",
                "licence",
                "LICENSE.md",
                "./LICENSE.txt",
                "COPYING",
                "file://LICENSE",
                "https://huggingface.co/fern/base/blob/main/LICENSE",
                "[LICENSE](LICENSE)",
                "see-license",
                "See the LICENSE file in the repository for details.",
                "please refer to the license file",
                "Same as the base model",
                "This model inherits the license of its base model.",
                "You may use this model for research, but not for commercial purposes.",
                "Free for personal use",
            })
    void neitherASentenceNorAFileIsALicence(String written) {
        assertThat(tagged("license:" + written).targets(HubEdgeType.LICENSED_UNDER))
                .isEmpty();
        CleanedRecord record = with("'cardData': {'license': '" + written + "'}");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).isEmpty();
        assertThat(record.report().counted(Rule.UNNAMED_LICENSE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proprietary",
                "research use only",
                "us government works",
                "non-commercial use only",
                "fern model licence may 2024",
                "unknown",
            })
    void aLicenceThatIsNotKnownKeepsItsName(String written) {
        assertThat(with("'cardData': {'license': '" + written + "'}").targets(HubEdgeType.LICENSED_UNDER))
                .containsExactly(written);
    }

    @Test
    void theNameOfTheLicenceOtherStandsForTheTagToo() {
        CleanedRecord record =
                with("'tags': ['license:other'], 'cardData': {'license': 'other', 'license_name': 'Llama 2'}");
        assertThat(record.links(HubEdgeType.LICENSED_UNDER))
                .containsExactly(new ModelEdge(HubEdgeType.LICENSED_UNDER, "llama2", "Llama 2"));
        assertThat(record.properties()).containsEntry("licenseName", "Llama 2");
        assertThat(record.report().counted(Rule.LICENSE_OF_OTHER)).isEqualTo(1);
    }
}
