package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which cards name datasets. */
class WrittenDatasetsTest {

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
                "[{'dataset': {'id': 'fern/corpus'}}] # fern/corpus",
                "['10.5281/zenodo.123', 'fern/corpus'] # fern/corpus",
                "'https://doi.org/10.5281/zenodo.123' # ''",
                "['proprietary', 'Private', 'unknown', 'custom', '2401.00031'] # ''",
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
}
