package io.hinterland.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

    private final LoadReport report = new LoadReport();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\"}\n{\"id\":\"b\"}\n",
                "{\"id\":\"a\"}\n\n\n{\"id\":\"b\"}",
                "{\"id\":\"a\"}\r\n{\"id\":\"b\"}\r\n",
                "\uFEFF{\"id\":\"a\"}\n\uFEFF{\"id\":\"b\"}\n",
                "[{\"id\":\"a\"},{\"id\":\"b\"}]",
                "[\n  {\n    \"id\": \"a\"\n  },\n  {\n    \"id\": \"b\"\n  }\n]\n",
                "[{\"id\":\"a\"}]\n[{\"id\":\"b\"}]",
                "{\"id\":\"a\"},\n{\"id\":\"b\"},\n",
                "{\n\"id\":\n\"a\"}{\"id\":\"b\"}",
            })
    void anArrayAndRecordsOneALineAreRecognised(String content) {
        assertThat(ids(Source.text("models", content))).containsExactly("a", "b");
        assertThat(report.rejections()).isEmpty();
        assertThat(report.read()).isEqualTo(2);
    }

    @Test
    void eachRecordKnowsTheLineOnWhichItBegins() {
        String content = "[\n  {\n    \"id\": \"a\"\n  },\n  {\"id\": \"b\"}, {\"id\": \"c\"},\n\n\n{\"id\":\"d\"}]";
        try (JsonRecords records = new JsonRecords(Source.text("models.json", content), report)) {
            List<String> places = new ArrayList<>();
            records.forEachRemaining(record -> places.add(record.place().toString()));
            assertThat(places).containsExactly("models.json:2", "models.json:5", "models.json:5", "models.json:8");
        }
    }

    @Test
    void gzipIsRecognisedAndAllItsMembersAreRead() throws IOException {
        byte[] packed = join(gzip("{\"id\":\"a\"}\n"), gzip("{\"id\":\"b\"}\n"), gzip("{\"id\":\"c\"}\n"));
        assertThat(ids(Source.bytes("models", packed))).containsExactly("a", "b", "c");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void gzipMembersAreAllReadFromAPipeThatHasNothingReady() throws IOException {
        byte[] packed = join(gzip("{\"id\":\"a\"}\n"), gzip("{\"id\":\"b\"}\n"));
        assertThat(ids(Source.standardInput(new OneByteAtATime(packed)))).containsExactly("a", "b");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void zipIsRecognisedAndAllItsFilesAreRead() throws IOException {
        byte[] packed = zip("folder/", "", "a.json", "{\"id\":\"a\"}\n", "__MACOSX/a", "?", "b.json", "{\"id\":\"b\"}");
        assertThat(ids(Source.bytes("models", packed))).containsExactly("a", "b");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void truncatedZipKeepsWhatCameBefore() throws IOException {
        byte[] packed = zip("a.json", "{\"id\":\"a\"}\n", "b.json", "{\"id\":\"b\"}\n".repeat(10_000));
        assertThat(ids(Source.bytes("models", Arrays.copyOf(packed, 120)))).startsWith("a");
        assertThat(reasons()).singleElement().asString().contains("the zip archive is damaged or was cut off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"of 2026\"\n[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]\n",
                "\"of 2026\"\r\n[\r\n{\"id\":\"a\"},\r\n{\"id\":\"b\"}\r\n]\r\n",
                "oops\n\n[{\"id\":\"a\"},\n{\"id\":\"b\"}]",
                "7 of them\n[{\"id\":\"a\"}]\n[{\"id\":\"b\"}]",
            })
    void whatStandsBeforeAnArrayCostsNothingButItself(String content) {
        assertThat(ids(Source.text("models", content))).containsExactly("a", "b");
        assertThat(reasons()).singleElement().asString().startsWith("models:1: ");
        assertThat(report.faults()).isZero();
    }

    @Test
    void anEmptyArrayIsAListingWithoutModels() {
        assertThat(ids(Source.text("models", "[]"))).isEmpty();
        assertThat(report.rejections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n \r\n", "\uFEFF"})
    void anEmptySourceIsReported(String content) {
        assertThat(ids(Source.text("models", content))).isEmpty();
        assertThat(reasons()).containsExactly("models: it is empty");
        assertThat(report.faults()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":\"a\"},\uFEFF \n", "{\"id\":\"a\"},\uFEFF "})
    void aByteOrderMarkBehindTheLastRecordIsNoRecord(String content) {
        assertThat(ids(Source.text("models", content))).containsExactly("a");
        assertThat(reasons()).anyMatch(reason -> reason.contains("it is not a JSON object but a byte order mark"));
    }

    @Test
    void aMissingFileIsReported() {
        assertThat(ids(Source.file(Path.of("nowhere", "models.json")))).isEmpty();
        assertThat(reasons()).containsExactly("nowhere/models.json: there is no such file");
    }

    @Test
    void aDirectoryGivenAsAFileIsReported() {
        assertThat(ids(Source.file(Path.of(".")))).isEmpty();
        assertThat(reasons()).singleElement().asString().startsWith(".: it cannot be read: ");
    }

    @Test
    void truncatedGzipKeepsWhatCameBefore() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int number = 0; number < 10_000; number++) {
            content.append("{\"id\":\"owner/model-").append(number).append("\"}\n");
        }
        byte[] packed = gzip(content.toString());
        List<String> ids = ids(Source.bytes("models", Arrays.copyOf(packed, packed.length / 2)));
        assertThat(ids).hasSizeBetween(1_000, 9_999).startsWith("owner/model-0", "owner/model-1");
        assertThat(reasons())
                .containsExactly("models:" + (ids.size() + 1)
                        + ": the packed data end too early: the file was cut off; what came before is loaded");
        assertThat(report.read()).isEqualTo(ids.size());
    }

    @Test
    void damagedGzipKeepsWhatCameBefore() throws IOException {
        byte[] packed = gzip("{\"id\":\"a\"}\n");
        packed[packed.length - 6]++;
        assertThat(ids(Source.bytes("models", packed))).containsExactly("a");
        assertThat(reasons()).singleElement().asString().contains("the gzip data is damaged");
    }

    @Test
    void aHeadOfGzipAloneIsReported() {
        assertThat(ids(Source.bytes("models", new byte[] {0x1f, (byte) 0x8b}))).isEmpty();
        assertThat(reasons()).singleElement().asString().contains("cut off");
        assertThat(report.faults()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": nope}",
                "{\"id\":\"b",
                "{\"id\":\"b\",\"tags\":[\"x\"",
                "{\"id\":\"b\",\"tags\":[\"x\",{\"y\":",
                "{\"id\":\"b\"}}",
                "{\"id\":\"b\"]",
                "{\"id\":\"b\" \"c\"}",
                "{\"id\":\"b\", \"text\":\"say \"hi\" now\"}",
                "-",
                "{",
                "}",
                "{\"a\\q\":1}",
            })
    void aBrokenLineIsReportedAndTheRestIsRead(String broken) {
        String content = "{\"id\":\"a\"}\n" + broken + "\n{\"id\":\"c\"}\n{\"id\":\"d\"}\n";
        assertThat(ids(Source.text("models", content))).contains("a", "c", "d");
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(reasons()).singleElement().asString().startsWith("models:2: broken JSON: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": nope},", "{\"id\":\"b", "{\"id\":\"b\",\"tags\":[\"x\",", "{\"id\":\"b\"}},"})
    void aBrokenLineOfAnArrayIsReportedAndTheRestIsRead(String broken) {
        String content = "[\n{\"id\":\"a\"},\n" + broken + "\n{\"id\":\"c\"},\n{\"id\":\"d\"}\n]\n";
        assertThat(ids(Source.text("models", content))).contains("a", "c", "d");
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.faults()).isZero();
    }

    @Test
    void aBrokenRecordOfAnIndentedArrayIsReportedAndTheRestIsRead() {
        String content = """
                [
                  {
                    "id": "a",
                    "parts": [
                      {"id": "no model"}
                    ]
                  },
                  {
                    "id": "b"
                    "parts": [
                      {"id": "no model"}
                    ]
                  },
                  {
                    "id": "c"
                  },
                  {
                    "id":
                  }
                ]
                """;
        assertThat(ids(Source.text("models", content))).containsExactly("a", "c");
        assertThat(reasons()).hasSize(2);
        assertThat(report.rejections())
                .extracting(rejection -> rejection.place().line())
                .containsExactly(8L, 17L);
    }

    @Test
    void aBrokenRecordOfAnArrayOnOneLineIsReportedAndTheRestIsRead() {
        String content = "[{\"id\":\"a\",\"parts\":[{\"name\":1},{\"name\":2}]}, "
                + "{\"id\":\"b\" \"parts\":[{\"name\":1},{\"name\":2}]}, {\"id\":\"c\"}]";
        assertThat(ids(Source.text("models", content))).containsExactly("a", "c");
        assertThat(reasons()).hasSize(1);
    }

    @Test
    void whatCannotBeMadeOutBehindABrokenRecordIsReported() {
        assertThat(ids(Source.text("models", "[{\"id\":\"a\"},{\"id\" \"b\"},{\"key\":\"c\"}]")))
                .containsExactly("a");
        assertThat(reasons())
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("models:1: broken JSON: "),
                        lost -> assertThat(lost).contains("the rest is not loaded"));
    }

    @Test
    void anArrayThatIsCutOffIsReported() {
        assertThat(ids(Source.text("models", "[\n{\"id\":\"a\"},\n{\"id\":\"b\"}")))
                .containsExactly("a", "b");
        assertThat(reasons())
                .containsExactly("models:3: the array that begins on line 1 does not end: the source was cut off");
    }

    @Test
    void aRecordThatIsCutOffIsReported() {
        assertThat(ids(Source.text("models", "{\"id\":\"a\"}\n{\"id\":\"b\",\"ta")))
                .containsExactly("a");
        assertThat(reasons()).containsExactly("models:2: broken JSON: the source ends within the record");
    }

    @Test
    void whatIsNoJsonIsReportedOnce() {
        String page = "<!DOCTYPE html>\n<html>\n<body>\nNot found\n</body>\n</html>\n";
        assertThat(ids(Source.text("page", page))).isEmpty();
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(reasons()).first().asString().contains("page:1: broken JSON: unexpected '<'");
    }

    @Test
    void valuesThatAreNoObjectsAreReported() {
        String content = "[\"a\", null, true, {\"id\":\"b\"}, \"{\\\"id\\\":1}\", 5 ]";
        assertThat(ids(Source.text("models", content))).containsExactly("b");
        assertThat(report.rejected()).isEqualTo(5);
        assertThat(reasons()).first().isEqualTo("models:1: it is not a JSON object but a text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|it is not a JSON object but a number",
                "-1.5e3|it is not a JSON object but a number",
                "NaN|it is not a JSON object but a number",
                "null|it is not a JSON object but null",
                "false|it is not a JSON object but true or false",
                "nope|broken JSON: unexpected 'nope'",
                "\"x\"|it is not a JSON object but a text",
                "[7]|it is not a JSON object but a number"
            })
    void anElementThatIsNoObjectCostsItselfAlone(String element, String reason) {
        for (String array :
                List.of("[{\"id\":\"a\"},%s,{\"id\":\"b\"}]", "[%s,{\"id\":\"a\"},\n%s\n,{\"id\":\"b\"},%s]")) {
            LoadReport counted = new LoadReport();
            assertThat(ids(Source.text("models", array.replace("%s", element)), counted))
                    .containsExactly("a", "b");
            assertThat(counted.rejected()).isEqualTo(array.split("%s", -1).length - 1);
            assertThat(counted.rejections().get(0).reason()).isEqualTo(reason);
            assertThat(counted.faults()).isZero();
        }
    }

    @Test
    void bytesThatAreNotUtf8AreFixedAndReported() {
        byte[] content = join(
                "{\"id\":\"ä\"}\n{\"id\":\"b".getBytes(UTF_8),
                "ü".getBytes(ISO_8859_1),
                "\"}\n{\"id\":\"\uFFFD\"}\n".getBytes(UTF_8));
        assertThat(ids(Source.bytes("models", content))).containsExactly("ä", "b\uFFFD", "\uFFFD");
        assertThat(report.rejections()).isEmpty();
        assertThat(report.counted(Rule.INVALID_UTF8)).isEqualTo(1);
        assertThat(report.examples(Rule.INVALID_UTF8)).singleElement().satisfies(example -> assertThat(example.place())
                .hasToString("models:2"));
    }

    @Test
    void charactersOfSeveralBytesMaySpanReads() {
        String id = "ä€😀".repeat(50_000);
        assertThat(ids(Source.text("models", "{\"id\":\"" + id + "\"}"))).containsExactly(id);
        assertThat(ids(Source.standardInput(new OneByteAtATime("{\"id\":\"ä€😀\"}".getBytes(UTF_8)))))
                .containsExactly("ä€😀");
        assertThat(report.counted(Rule.INVALID_UTF8)).isZero();
    }

    @Test
    void utf16IsRefused() {
        byte[] content = "\uFEFF{\"id\":\"a\"}".getBytes(UTF_16LE);
        assertThat(ids(Source.bytes("models", content))).isEmpty();
        assertThat(reasons()).singleElement().asString().contains("it is UTF-16; write it as UTF-8");
    }

    @Test
    void aTagListOfTenMegabytesIsRead() {
        String tags = "\"tag-%d\",".formatted(7).repeat(1_200_000);
        String content = "{\"id\":\"a\",\"tags\":[" + tags + "\"last\"]}\n{\"id\":\"b\"}\n";
        assertThat(ids(Source.text("models", content))).containsExactly("a", "b");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void aRecordBeyondAllMeasureIsReportedAndPassedOver() throws IOException {
        String content = "{\"id\":\"a\",\"tags\":[" + "\"without end\",".repeat(100_000) + "\n{\"id\":\"b\"}\n";
        RecordWindow window = new RecordWindow(new ByteArrayInputStream(content.getBytes(UTF_8)), 1 << 20);
        RecordReader reader = new RecordReader("models", window, report);
        assertThat(reader.next())
                .map(record -> record.json().path("id").asText())
                .contains("b");
        assertThat(reasons()).containsExactly("models:1: a record of more than 1 MiB");
    }

    @Test
    void aLineThatBeginsWithATextIsReportedOnce() {
        assertThat(ids(Source.text("models", "\"tags\":[1, {}]}\n{\"id\":\"b\"}\n")))
                .containsExactly("b");
        assertThat(reasons()).containsExactly("models:1: it is not a JSON object but a text");
    }

    @Test
    void deepNestingAndLongNumbersAreReportedNotFatal() {
        String deep = "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String longNumber = "{\"id\":\"b\",\"downloads\":" + "9".repeat(100_000) + "}";
        assertThat(ids(Source.text("models", deep + "\n" + longNumber + "\n{\"id\":\"c\"}\n")))
                .containsExactly("c");
        assertThat(reasons()).hasSize(2).allMatch(reason -> reason.contains("nested too deeply or too large"));
    }

    @Test
    void numbersBeyondTheirTypesAreRead() {
        String content = "{\"id\":\"a\",\"downloads\":1e400,\"likes\":NaN,\"x\":123456789012345678901234567890}";
        assertThat(ids(Source.text("models", content))).containsExactly("a");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void theBytesReadAreThoseOfTheStoredForm() throws IOException {
        byte[] packed = gzip("{\"id\":\"a\"}\n".repeat(100_000));
        try (JsonRecords records = new JsonRecords(Source.bytes("models", packed), report)) {
            records.forEachRemaining(record -> {});
            assertThat(records.bytesRead()).isEqualTo(packed.length);
        }
    }

    private List<String> ids(Source source) {
        return ids(source, report);
    }

    private static List<String> ids(Source source, LoadReport report) {
        List<String> ids = new ArrayList<>();
        try (JsonRecords records = new JsonRecords(source, report)) {
            records.forEachRemaining(record -> ids.add(record.json().path("id").asText()));
        }
        return ids;
    }

    private List<String> reasons() {
        return report.rejections().stream().map(LoadReport.Rejection::toString).toList();
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(content.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    /** Packs files, each given by its name and its content. */
    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(packed)) {
            for (int name = 0; name < namesAndContents.length; name += 2) {
                stream.putNextEntry(new ZipEntry(namesAndContents[name]));
                stream.write(namesAndContents[name + 1].getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
