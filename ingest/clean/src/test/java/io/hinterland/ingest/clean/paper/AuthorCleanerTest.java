package io.hinterland.ingest.clean.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole lists of authors; a double slash divides the texts of a list, a {@code G} marks a group. */
class AuthorCleanerTest {

    private final LoadReport report = new LoadReport();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "BESIRA // : // Ada Byron // Cal Dunmore # BESIRA G | Ada Byron | Cal Dunmore",
                "HERON // KITE // : // Ada Byron # HERON G | KITE G | Ada Byron",
                "HERON:Ada Byron # HERON G | Ada Byron",
                "HERON, KITE: L. Adler and J. Bondar # HERON G | KITE G | L. Adler | J. Bondar",
                "The Heron Collaboration: L. Adler, J. Bondar # The Heron Collaboration G | L. Adler | J. Bondar",
                "Authors: Ada Byron, Cal Dunmore # Ada Byron | Cal Dunmore",
                "OpenAI // : // Ada Byron // Core contributors // : // Cal Dunmore"
                        + " # OpenAI G | Ada Byron | Core contributors G | Cal Dunmore"
            })
    void whatStandsBeforeAColonIsAGroup(String printed, String authors) {
        assertThat(shown(printed)).isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Lorin Serkov (on behalf of the HERON Collaboration)"
                        + " # Lorin Serkov [on behalf of the HERON Collaboration]",
                "Christa Hale for the HERON Collaboration # Christa Hale [for the HERON Collaboration]",
                "Christa Hale // for the HERON Collaboration # Christa Hale [for the HERON Collaboration]",
                "Cal Dunmore on behalf of HERON # Cal Dunmore [on behalf of HERON]",
                "Christa Hale, on behalf of the HERON and KITE Collaborations"
                        + " # Christa Hale [on behalf of the HERON and KITE Collaborations]",
                "A. Byron, C. Hale for the HERON Collaboration, D. Moe"
                        + " # A. Byron | C. Hale [for the HERON Collaboration] | D. Moe",
                "for the HERON Collaboration # the HERON Collaboration G",
                "Center for the Study of AI Community # Center for the Study of AI Community G"
            })
    void whomAPersonSpeaksForIsAnAffiliation(String printed, String authors) {
        assertThat(shown(printed)).isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ada Byron // the HERON team # Ada Byron | the HERON team G",
                "Ada Byron, the HERON team # Ada Byron | the HERON team G",
                "Gemma Team and Ada Byron # Gemma Team G | Ada Byron",
                "HERON Collaboration // The HERON Collaboration // Ada Byron # HERON Collaboration G | Ada Byron",
                "The HERON, KITE and MERLE Collaborations"
                        + " # HERON Collaboration G | KITE Collaboration G | MERLE Collaboration G",
                "{The HERON Collaboration} and Byron, Ada # The HERON Collaboration G | Ada Byron",
                "AI @ Meta # AI @ Meta G",
                "Llama Team // AI@Meta // Ada Byron # Llama Team G | AI@Meta G | Ada Byron",
                "Byron, Ada and {Barnes and Noble, Inc.} # Ada Byron | Barnes and Noble, Inc. G"
            })
    void teamsStandBesidePeople(String printed, String authors) {
        assertThat(shown(printed)).isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "P. Adder // Q. Birch // et al. # P. Adder | Q. Birch",
                "P. Adder // Q. Birch // et al. (58 additional authors not shown) # P. Adder | Q. Birch",
                "P. Adder, Q. Birch, et al. (58 additional authors not shown) # P. Adder | Q. Birch",
                "P. Adder, Q. Birch (12 additional authors not shown) # P. Adder | Q. Birch",
                "P. Adder, Q. Birch, and 12 more authors # P. Adder | Q. Birch",
                "P. Adder and 58 others # P. Adder",
                "P. Adder (deceased), Q. Birch (joint first author) # P. Adder | Q. Birch",
                "P. Adder <adder@fenwick.edu>, Q. Birch (q@loom.org) # P. Adder | Q. Birch",
                "P. Adder // Anonymous // nan # P. Adder",
                "by P. Adder and Q. Birch # P. Adder | Q. Birch",
                "Ada Byron, Cal Dunmore. # Ada Byron | Cal Dunmore",
                "Ada Byron, and # Ada Byron",
                "Ada Byron ORCID 0000-0001-2345-6789 # Ada Byron",
                "Dr. Ada Byron, Prof. Cal Dunmore # Ada Byron | Cal Dunmore",
                "(Ada Byron, Cal Dunmore) # Ada Byron | Cal Dunmore"
            })
    void noRemarkBecomesAPerson(String printed, String authors) {
        assertThat(shown(printed)).isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A. Bright (1), C. Dunmore (2, 3) ((1) University of Fenwick, (2) Institute for Optics, Graz, (3) Loom)"
                        + " # A. Bright [University of Fenwick] | C. Dunmore [Institute for Optics, Graz; Loom]",
                "A. Bright (1), C. Dunmore (2), (1) University of Fenwick, (2) Institute for Optics, Graz"
                        + " # A. Bright [University of Fenwick] | C. Dunmore [Institute for Optics, Graz]",
                "A. Bright (1) and C. Dunmore (1 and 2) ((1) University of Fenwick (2) Loom)"
                        + " # A. Bright [University of Fenwick] | C. Dunmore [University of Fenwick; Loom]",
                "A. Bright [1], C. Dunmore [2] [1: University of Fenwick; 2: Loom, Graz]"
                        + " # A. Bright [University of Fenwick] | C. Dunmore [Loom, Graz]",
                "A. Bright (a), C. Dunmore (a,b) ((a) Fenwick, (b) Loom) # A. Bright [Fenwick] | C. Dunmore [Fenwick; Loom]",
                "A. Bright (1) // C. Dunmore (2) // (1) University of Fenwick // (2) Loom Laboratory"
                        + " # A. Bright [University of Fenwick] | C. Dunmore [Loom Laboratory]",
                "Ada Bright (University of Fenwick), Cal Dunmore (Loom Lab, Graz)"
                        + " # Ada Bright [University of Fenwick] | Cal Dunmore [Loom Lab, Graz]",
                "Ada Bright (University of Fenwick) Cal Dunmore (Loom Lab)"
                        + " # Ada Bright [University of Fenwick] | Cal Dunmore [Loom Lab]",
                "Bright, Ada (University of Fenwick); Dunmore, Cal (Loom Lab, Graz)"
                        + " # Ada Bright [University of Fenwick] | Cal Dunmore [Loom Lab, Graz]",
                "A. Bright (Univ. of Fenwick (Graz) and Loom), B. Moe"
                        + " # A. Bright [Univ. of Fenwick (Graz) and Loom] | B. Moe",
                "Ada Bright (University of Fenwick) // Hai (Helen) Lim # Ada Bright [University of Fenwick] | Hai (Helen) Lim",
                "Ada Bright, University of Fenwick # Ada Bright [University of Fenwick]",
                "Ada Bright$^{1,2}$, Cal Dunmore$^2$ # Ada Bright | Cal Dunmore",
                "Ada Bright1,2, Cal Dunmore3 # Ada Bright | Cal Dunmore",
                "Ada Bright¹, Cal Dunmore²,³ # Ada Bright | Cal Dunmore",
                "Li Fei (李飞) // Wei Wang 0001 # Li Fei (李飞) | Wei Wang"
            })
    void affiliationsAreTakenOutOfNames(String printed, String authors) {
        assertThat(shown(printed)).isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "McKell, John W., Jr., Alvarado, A.A., III # John W. McKell Jr. | A.A. Alvarado III",
                "Smith-Jones, Anna, O'Neill, Brian # Anna Smith-Jones | Brian O'Neill",
                "Ada Byron II, Cal Dunmore IV # Ada Byron II | Cal Dunmore IV",
                "Byron A., Dunmore C. # A. Byron | C. Dunmore",
                "Ada Byron / Cal Dunmore # Ada Byron | Cal Dunmore",
                "李明, 王芳 # 李明 | 王芳",
                "李, 明 # 明 李"
            })
    void commasAreReadByWhatStandsAroundThem(String printed, String authors) {
        assertThat(shown(printed)).isEqualTo(authors);
    }

    @Test
    void affiliationsAndRemarksAreCounted() {
        shown("Ada Bright (Loom), Cal Dunmore, et al. (58 additional authors not shown)");
        assertThat(report.counted(Rule.AUTHOR_AFFILIATION)).isEqualTo(1);
        assertThat(report.counted(Rule.AUTHOR_REMARK)).isEqualTo(1);
    }

    private String shown(String printed) {
        List<PrintedAuthor> list = Stream.of(printed.split(" // "))
                .map(name -> new PrintedAuthor(name, List.of()))
                .toList();
        List<PaperRecord.Author> authors = new AuthorCleaner(Place.whole("papers"), report).clean(list, Map.of());
        return String.join(" | ", authors.stream().map(AuthorCleanerTest::shown).toList());
    }

    private static String shown(PaperRecord.Author author) {
        return author.printedName()
                + (author.group() ? " G" : "")
                + (author.affiliations().isEmpty() ? "" : " [" + String.join("; ", author.affiliations()) + "]");
    }
}
