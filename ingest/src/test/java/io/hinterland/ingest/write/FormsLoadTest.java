package io.hinterland.ingest.write;

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
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each form of a listing loads the same graph. */
class FormsLoadTest {

    private static final Path SAMPLE = Path.of("../data/hub/models-2026-08-22.jsonl.gz");
    private static final int MODELS = 400;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @Test
    void everyFormLoadsTheSameGraph(@TempDir Path folder) throws IOException, SQLException {
        Path lines = firstOfTheSample(folder);
        String expected = checksum(lines);
        for (ListingForm form : ListingForm.values()) {
            assertThat(checksum(form.write(lines, folder))).as(form.name()).isEqualTo(expected);
        }
    }

    private String checksum(Path file) {
        loading.clear();
        assertThat(loading.load(LoadOptions.defaults().asOf(Loading.MONDAY), Source.file(file))
                        .loaded())
                .isEqualTo(MODELS);
        return loading.checksum();
    }

    private static Path firstOfTheSample(Path folder) throws IOException {
        Path first = folder.resolve("first.jsonl.gz");
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(SAMPLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(first))) {
            String text = lines.lines().limit(MODELS).collect(Collectors.joining("\n"));
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return first;
    }
}
