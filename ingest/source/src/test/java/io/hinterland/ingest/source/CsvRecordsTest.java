package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

    private final LoadReport report = new LoadReport();

    @Test
    void cellsBecomeTheFieldsOfTheApi() {
        assertThat(read("""
                        id,downloads,gated,private,tags,cardData,likes,author
                        a/b,12,False,true,"[""x"",""y""]","{""license"": ""mit""}",3.0,
                        c/d,many,manual,,"['x', ""it's""]",,,c
                        """))
                .containsExactly(
                        "models:2 {'id':'a/b','downloads':12,'likes':3.0,'tags':['x','y'],'cardData':{'license':'mit'},'gated':false,'private':true}",
                        "models:3 {'id':'c/d','author':'c','downloads':'many','tags':['x','it's'],'gated':'manual'}");
        assertThat(report.rejections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsTold(String delimiter) {
        assertThat(read("\uFEFFlikes,id\r\n1,a/b\r\n".replace(",", delimiter)))
                .containsExactly("models:2 {'id':'a/b','likes':1}");
    }

    @Test
    void oneColumnOfIdsIsATable() {
        assertThat(read("id\na/b\n\nc/d")).containsExactly("models:2 {'id':'a/b'}", "models:4 {'id':'c/d'}");
    }

    @Test
    void brokenRowsAreReportedWithTheirLinesAndTheRestIsRead() {
        assertThat(read("""
                        id,library_name,likes
                        a/b,"two
                        lines",1
                        too,few
                        far,too,many,cells
                        c/d,"x"y,2
                        e/f,,3
                        g/h,"never closed,4
                        i/j,"quoted",5
                        k/l,,6
                        """))
                .containsExactly(
                        "models:2 {'id':'a/b','likes':1,'library_name':'two\\nlines'}",
                        "models:7 {'id':'e/f','likes':3}",
                        "models:9 {'id':'i/j','likes':5,'library_name':'quoted'}",
                        "models:10 {'id':'k/l','likes':6}");
        assertThat(reasons())
                .containsExactly(
                        "models:4: broken row: it has 2 cells where the first line has 3",
                        "models:5: broken row: it has 4 cells where the first line has 3",
                        "models:6: broken row: there is text after the quotation mark that closes cell 2",
                        "models:8: broken row: there is text after the quotation mark that closes cell 2");
        assertThat(report.read()).isEqualTo(8);
        assertThat(report.rejected()).isEqualTo(4);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsItsRowAlone() {
        assertThat(read("id,likes\na/b,\"1\nc/d,2\n" + "e/f,3\n".repeat(20_000)))
                .hasSize(20_001);
        assertThat(reasons()).containsExactly("models:2: broken row: a quotation mark opens a cell and none closes it");
    }

    @Test
    void columnsThatAreNotReadAreNamed() {
        read("id,sha,gitalyUid\na/b,1,2\n");
        assertThat(report.notes()).containsExactly("Columns of models that are not read: sha, gitalyUid.");
    }

    @Test
    void aTableWithoutHeaderIsRefused() {
        assertThat(read("google/bert,12,3\ngoogle/t5,1,1\n")).isEmpty();
        assertThat(reasons())
                .containsExactly(
                        "models:1: a table of models begins with a line that names its columns, among them id or modelId; here it reads: google/bert, 12, 3");
    }

    @Test
    void aTableOfSomethingElseIsRefused() {
        assertThat(read("title,year\nAttention,2017\n")).isEmpty();
        assertThat(reasons()).singleElement().asString().endsWith("here it reads: title, year");
    }

    @Test
    void aBadByteCostsNoRow() {
        byte[] bytes = "id,library_name\na/b,caf?\n".getBytes(StandardCharsets.ISO_8859_1);
        bytes[bytes.length - 2] = (byte) 0xe9;
        assertThat(read(Source.bytes("models", bytes)))
                .containsExactly("models:2 {'id':'a/b','library_name':'caf\uFFFD'}");
        assertThat(report.counted(Rule.INVALID_UTF8)).isEqualTo(1);
    }

    @Test
    void linesOfJsonOfWhichTheFirstIsBrokenAreNoTable() {
        assertThat(read("wnloads\":5,\"likes\":2}\n{\"id\":\"a/b\"}\n")).containsExactly("models:2 {'id':'a/b'}");
    }

    private List<String> read(String content) {
        return read(Source.text("models", content));
    }

    private List<String> read(Source source) {
        List<String> read = new ArrayList<>();
        try (Records records = Records.of(source, report)) {
            records.forEachRemaining(record ->
                    read.add(record.place() + " " + record.json().toString().replace('"', '\'')));
        }
        return read;
    }

    private List<String> reasons() {
        return report.rejections().stream().map(LoadReport.Rejection::toString).toList();
    }
}
