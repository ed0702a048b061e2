package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperDates;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.ArxivId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records in the form of arXiv's metadata snapshot; the papers are made up. */
class SnapshotTest {

    private static final String LOOMS = """
            {"id":"0704.0042","submitter":"Ada Byron","authors":"A. Byron, C.-P. Yuan Jr. (Loom Institute) and R. G\\\\\\"odel",
             "title":"On the Poincar\\\\'e looms\\n  of $\\\\'a$","comments":"37 pages, 15 figures; published version",
             "journal-ref":"J.Looms 76:013009,2007","doi":"10.1000/looms.76","report-no":"LOOM-07-12",
             "categories":"hep-ph cs.LG","license":null,"abstract":"  Looms have been withdrawn from mills.\\n",
             "versions":[{"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"},
                         {"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},
                         {"version":"v10","created":"Wed, 1 Aug 2007 23:59:59 GMT"}],
             "update_date":"2008-11-26",
             "authors_parsed":[["Byron","A.",""],["Yuan","C. -P.","Jr.","Loom Institute"],["G\\\\\\"odel","R.",""],["Loom Collaboration","",""]]}
            """.lines().reduce("", String::concat);

    private final LoadReport report = new LoadReport();

    @Test
    void readsARecord() {
        PaperRecord paper = papers(LOOMS).get(0);
        assertThat(paper.id()).isEqualTo(new ArxivId("0704.0042"));
        assertThat(paper.title()).isEqualTo("On the Poincaré looms of $\\'a$");
        assertThat(paper.dates())
                .isEqualTo(new PaperDates(
                        Optional.of(2007),
                        Optional.of(LocalDate.of(2007, 4, 2)),
                        Optional.of(LocalDate.of(2007, 8, 1))));
        assertThat(paper.doi()).contains("10.1000/looms.76");
        assertThat(paper.journalReference()).contains("J.Looms 76:013009,2007");
        assertThat(paper.categories())
                .containsExactly(new PaperRecord.Category("hep-ph", true), new PaperRecord.Category("cs.LG", false));
        assertThat(paper.authors())
                .extracting(PaperRecord.Author::printedName)
                .containsExactly("A. Byron", "C.-P. Yuan Jr.", "R. Gödel", "Loom Collaboration");
        assertThat(paper.authors()).extracting(PaperRecord.Author::group).containsExactly(false, false, false, true);
        assertThat(paper.withdrawn()).isFalse();
        assertThat(report.counted(Rule.TEX_IN_TITLE)).isEqualTo(1);
        assertThat(report.counted(Rule.ILL_TYPED_FIELD)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "This paper has been withdrawn by the author(s) due to an error in lemma 2, true",
        "'  The paper is withdrawn.', true",
        "'Withdrawn money is not saved.', false",
        "'We study why papers have been withdrawn.', false"
    })
    void anAbstractSaysThatThePaperWasWithdrawn(String text, boolean withdrawn) {
        String record = LOOMS.replace("Looms have been withdrawn from mills.", text);
        assertThat(papers(record).get(0).withdrawn()).isEqualTo(withdrawn);
    }

    @Test
    void aRecordMayLackNearlyEverything() {
        PaperRecord paper = papers(
                        "{\"id\":\"cs/0112017\",\"title\":\"T\",\"doi\":null,\"comments\":null,\"versions\":[],"
                                + "\"authors\":\"Ada Byron, Bo Li\",\"authors_parsed\":null}")
                .get(0);
        assertThat(paper.dates().published()).isEmpty();
        assertThat(paper.authors()).extracting(PaperRecord.Author::printedName).containsExactly("Ada Byron", "Bo Li");
    }

    @Test
    void whatIsOfAnotherTypeIsReported() {
        PaperRecord paper = papers(
                        "{\"id\":\"cs/0112017\",\"title\":\"T\",\"versions\":[{\"version\":1},3],\"authors_parsed\":[\"Ada Byron\",[7]]}")
                .get(0);
        assertThat(report.counted(Rule.ILL_TYPED_FIELD)).isEqualTo(3);
        assertThat(paper.authors()).extracting(PaperRecord.Author::printedName).containsExactly("Ada Byron");
    }

    @Test
    void papersThatAreNotWantedAreNotLookedAt() {
        JsonRecords records = new JsonRecords(Source.text("snapshot", LOOMS), report);
        assertThat(new PaperCleaner(report).clean(records.next(), id -> false)).isEmpty();
        assertThat(report.counted(Rule.TEX_IN_TITLE) + report.counted(Rule.GROUP_AUTHOR))
                .isZero();
    }

    private List<PaperRecord> papers(String... lines) {
        List<PaperRecord> papers = new ArrayList<>();
        PaperCleaner cleaner = new PaperCleaner(report);
        try (JsonRecords records = new JsonRecords(Source.text("snapshot", String.join("\n", lines)), report)) {
            records.forEachRemaining(record -> cleaner.clean(record).ifPresent(papers::add));
        }
        return papers;
    }
}
