package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Listings packed as xz and bzip2, and files in no form that is read. */
class PackedFormsTest {

    private final LoadReport report = new LoadReport();

    enum Packing {
        XZ {
            @Override
            OutputStream over(OutputStream out) throws IOException {
                return new XZOutputStream(out, new LZMA2Options());
            }
        },
        BZIP2 {
            @Override
            OutputStream over(OutputStream out) throws IOException {
                return new BZip2CompressorOutputStream(out);
            }
        };

        abstract OutputStream over(OutputStream out) throws IOException;

        byte[] pack(String content) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = over(packed)) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
            return packed.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void bothAreRecognisedAndUnpacked(Packing packing) throws IOException {
        assertThat(ids(Source.bytes("models", packing.pack("id,likes\na/b,1\nc/d,2\n"))))
                .containsExactly("a/b", "c/d");
        assertThat(ids(Source.bytes("models", packing.pack("{\"id\":\"a/b\"}\n"))))
                .containsExactly("a/b");
        assertThat(report.faults()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void whatIsCutOffIsReported(Packing packing) throws IOException {
        byte[] packed = packing.pack("{\"id\":\"a/b\"}\n".repeat(100));
        ids(Source.bytes("models", Arrays.copyOf(packed, packed.length - 20)));
        assertThat(report.rejections())
                .last()
                .asString()
                .matches("models:?\\d*: (the packed data .*|it cannot be read: .*)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox\njumps over\n",
                "Notes",
                "# Models\n\nSome text.",
                "<html><body>x</body></html>",
                "%PDF-1.7\n"
            })
    void aFileInNoFormIsReportedOnceInPlainWords(String content) {
        assertThat(ids(Source.text("notes.txt", content))).isEmpty();
        assertThat(report.rejected()).isZero();
        assertThat(report.rejections())
                .singleElement()
                .hasToString(
                        "notes.txt: is neither JSON, nor a table in CSV whose first line names its columns, nor Parquet");
    }

    @Test
    void thePartOfARecordAtTheBeginningCostsNoOther() {
        assertThat(ids(Source.text("models", "text\"}\n{\"id\":\"a/b\"}\n"))).containsExactly("a/b");
        assertThat(report.rejections()).singleElement().asString().contains("'text' is not a value");
    }

    private List<String> ids(Source source) {
        List<String> ids = new ArrayList<>();
        try (Records records = Records.of(source, report)) {
            records.forEachRemaining(record -> ids.add(record.json().path("id").asText()));
        }
        return ids;
    }
}
