package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class JsonRecordsPropertyTest {

    @Property
    void anyBytesAreReadToTheirEnd(@ForAll @Size(max = 300) byte[] content) {
        readAll(Source.bytes("bytes", content));
    }

    @Property
    void anyJumbleOfJsonIsReadToItsEnd(@ForAll("jumbles") String content) {
        LoadReport report = readAll(Source.text("jumble", content));
        assertThat(report.read()).isGreaterThanOrEqualTo(report.rejected());
    }

    @Property
    void whateverOneLineHoldsOnlyTheNextIsEverLostWithIt(
            @ForAll("jumbles") String line, @ForAll @IntRange(max = 8) int before) {
        String content = IntStream.range(0, 12)
                .mapToObj(number -> number == before ? line.replace("\n", "") : record(number))
                .reduce("", (lines, next) -> lines + next + "\n");
        List<String> ids = new ArrayList<>();
        try (JsonRecords records = new JsonRecords(Source.text("models", content), new LoadReport())) {
            records.forEachRemaining(record -> ids.add(record.json().path("id").asText()));
        }
        assertThat(ids)
                .containsSubsequence(IntStream.range(0, 12)
                        .filter(number -> number != before && number != before + 1)
                        .mapToObj(number -> "model-" + number)
                        .toList());
    }

    private static String record(int number) {
        return "{\"id\":\"model-" + number + "\",\"tags\":[\"x\",{}],\"likes\":1}";
    }

    private static LoadReport readAll(Source source) {
        LoadReport report = new LoadReport();
        try (JsonRecords records = new JsonRecords(source, report)) {
            records.forEachRemaining(
                    record -> assertThat(record.json().isObject()).isTrue());
        }
        return report;
    }

    @Provide
    static Arbitrary<String> jumbles() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "\n",
                        " ",
                        "{\"id\":\"a\"}",
                        "\"id\"",
                        "null",
                        "1",
                        "-",
                        "e9",
                        "\uFEFF",
                        "\u00e4",
                        "{}",
                        "[{",
                        "},{\"id\"",
                        "true",
                        "/*",
                        "//")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
