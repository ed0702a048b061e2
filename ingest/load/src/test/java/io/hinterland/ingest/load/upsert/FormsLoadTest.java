package io.hinterland.ingest.load.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.source.ListingForm;
import io.hinterland.ingest.source.Source;
import io.hinterland.testkit.GraphExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each form of a listing loads the same graph. */
@Tag("nightly")
class FormsLoadTest {

    private static final Path SAMPLE = Path.of("../../data/hub/models-2026-08-22.jsonl.gz");
    private static final int OF_THE_SAMPLE = 200;
    private static final List<String> WITH_CARDS = List.of(
            "{\"id\":\"k/one\",\"downloads\":1,\"likes\":2,\"downloadsAllTime\":3,\"tags\":[],\"config\":{\"architectures\":[\"Bert\"]},"
                    + "\"cardData\":{\"license\":[\"mit\",\"other\"],\"license_name\":\"it's \\\"mine\\\"\",\"language\":\"no\",\"base_model\":\"k/two\",\"co2_eq_emissions\":\"0.5\","
                    + "\"model-index\":[{\"results\":[{\"dataset\":{\"type\":\"GLUE\"},\"metrics\":[{\"type\":\"acc\",\"value\":0.5},{\"type\":\"f1\",\"value\":\"x\"}]}]}]}}",
            "{\"id\":\"k/two\",\"downloads\":1,\"likes\":2,\"tags\":[\"en\"],\"card\":\"---\\nlicense: 'mit'\\n---\\n# Limitations\\n\\n\\\"Some\\\", and more;\\r\\n"
                    + "https://github.com/K/Two\\n```yaml\\nmerge_method: ties\\nmodels: [{model: k/three}]\\n```\\n\"}",
            "{\"id\":\"k/three\",\"downloads\":1,\"likes\":2,\"tags\":[],\"cardData\":{}}");

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @Test
    void everyFormLoadsTheSameGraph(@TempDir Path folder) throws IOException, SQLException {
        Path lines = firstOfTheSample(folder);
        String expected = checksum(lines);
        assertThat(loading.texts("""
                        MATCH (:Model)-[edge]->()
                        WHERE type(edge) IN ['EVALUATED_ON', 'LINKS_TO'] OR edge.source = 'recipe'
                        RETURN type(edge) AS type ORDER BY type
                        """))
                .as("what the cards say is in the graph")
                .containsExactly("EVALUATED_ON", "LINKS_TO", "MERGED_FROM");
        for (ListingForm form : ListingForm.values()) {
            assertThat(checksum(form.write(lines, folder))).as(form.name()).isEqualTo(expected);
        }
    }

    private String checksum(Path file) {
        loading.clear();
        assertThat(loading.load(LoadOptions.defaults().asOf(Loading.MONDAY), Source.file(file))
                        .loaded())
                .isEqualTo(OF_THE_SAMPLE + WITH_CARDS.size());
        return loading.checksum();
    }

    private static Path firstOfTheSample(Path folder) throws IOException {
        Path first = folder.resolve("first.jsonl.gz");
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(SAMPLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(first))) {
            String text = Stream.concat(lines.lines().limit(OF_THE_SAMPLE), WITH_CARDS.stream())
                    .collect(Collectors.joining("\n"));
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return first;
    }
}
