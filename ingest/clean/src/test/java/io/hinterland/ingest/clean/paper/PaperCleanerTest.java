package io.hinterland.ingest.clean.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.CodeRepository;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCleanerTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final LoadReport report = new LoadReport();

    @Test
    void readsARecordWithEverythingInIt() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "Of  Looms\\nand Engines", "authors": ["Ada Byron", "Loom Team"],
                 "published": "2023-01-02", "updated": "2023-05-06T23:30:00-02:00", "categories": ["cs.CL", "math.HO"],
                 "github": "https://github.com/Ada/Loom.git", "doi": "https://doi.org/10.1000/loom.1",
                 "journal_ref": "J. Looms 1 (2023)", "hf_users": {"Ada Byron": "AdaB"}}
                """);
        assertThat(paper.id().value()).isEqualTo("2301.00001");
        assertThat(paper.title()).isEqualTo("Of Looms and Engines");
        assertThat(paper.dates())
                .isEqualTo(new PaperDates(
                        Optional.of(2023),
                        Optional.of(LocalDate.of(2023, 1, 2)),
                        Optional.of(LocalDate.of(2023, 5, 7))));
        assertThat(paper.authors())
                .containsExactly(
                        new PaperRecord.Author(
                                "Ada Byron", 1, false, List.of(), Optional.of(new PaperRecord.Account("AdaB"))),
                        new PaperRecord.Author("Loom Team", 2, true, List.of(), Optional.empty()));
        assertThat(paper.categories())
                .containsExactly(new PaperRecord.Category("cs.CL", true), new PaperRecord.Category("math.HO", false));
        assertThat(paper.code()).contains(new CodeRepository("https://github.com/ada/loom"));
        assertThat(paper.doi()).contains("10.1000/loom.1");
        assertThat(paper.journalReference()).contains("J. Looms 1 (2023)");
        assertThat(paper.withdrawn()).isFalse();
    }

    @Test
    void readsARecordWithATitleAlone() {
        PaperRecord paper = paper("{\"id\": \"math/0301001\", \"title\": \"Of Looms\", \"authors\": null}");
        assertThat(paper.authors()).isEmpty();
        assertThat(paper.dates()).isEqualTo(new PaperDates(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2301.00001v3, 2301.00001",
        "arXiv:2301.00001, 2301.00001",
        "http://arxiv.org/abs/2301.00001v1, 2301.00001",
        "https://arxiv.org/pdf/2301.00001.pdf, 2301.00001",
        "10.48550/arXiv.2301.00001, 2301.00001",
        "https://doi.org/10.48550/arXiv.2301.00001v2, 2301.00001",
        "https://huggingface.co/papers/2301.00001, 2301.00001",
        "arXiv:2301.00001v1 [cs.LG] 3 Jan 2023, 2301.00001",
        "https://www.semanticscholar.org/arxiv/2301.00001, 2301.00001",
        "math.GT/0301001v2, math/0301001"
    })
    void readsAnIdInEveryForm(String printed, String id) {
        assertThat(paper("{\"id\": \"%s\", \"title\": \"T\"}".formatted(printed))
                        .id()
                        .value())
                .isEqualTo(id);
    }

    @Test
    void countsAnIdFreedOfItsVersion() {
        paper("{\"id\": \"2301.00001v3\", \"title\": \"T\"}");
        assertThat(report.counted(Rule.FIXED_ARXIV_ID)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"T\"}", "{\"id\": \"2021.12345\", \"title\": \"T\"}", "{\"id\": {}}"})
    void rejectsARecordWithoutUsableId(String json) {
        assertThat(clean(json)).isEmpty();
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.rejections().get(0).place()).isEqualTo(new Place("papers.jsonl", 7));
    }

    @Test
    void passesOverARecordWithoutTitle() {
        assertThat(clean("{\"id\": \"2301.00001\", \"title\": \" \", \"authors\": [\"Ada Byron\"]}"))
                .isEmpty();
        assertThat(report.counted(Rule.PAPER_WITHOUT_TITLE)).isEqualTo(1);
        assertThat(report.rejected()).isZero();
    }

    @Test
    void readsAuthorsThatAreObjectsWithAName() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "T", "authors": [
                  {"name": "Ada Byron", "affiliation": "Loom Works"}, {"role": "Nobody"}, 7]}
                """);
        assertThat(paper.authors())
                .containsExactly(
                        new PaperRecord.Author("Ada Byron", 1, false, List.of("Loom Works"), Optional.empty()));
        assertThat(report.counted(Rule.ILL_TYPED_FIELD)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Ada B. Byron Jr.\"}",
                "[{\"first\": \"Ada\", \"middle\": [\"B.\"], \"last\": \"Byron\", \"suffix\": \"Jr.\"}]",
                "[{\"givenName\": \"Ada B.\", \"familyName\": \"Byron\", \"suffix\": \"Jr.\"}]",
                "[{\"forename\": \"Ada B.\", \"surname\": \"Byron Jr.\"}]",
                "[{\"literal\": \"Ada B. Byron Jr.\"}]",
                "{\"0\": \"Ada B. Byron Jr.\"}",
                "[[\"Byron\", \"Ada B.\", \"Jr.\"]]",
                "[{\"author_position\": \"first\", \"author\": {\"display_name\": \"Ada B. Byron Jr.\"}}]"
            })
    void readsAuthorsAsOtherSourcesWriteThem(String authors) {
        PaperRecord paper = paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"authors\": " + authors + "}");
        assertThat(paper.authors()).extracting(PaperRecord.Author::printedName).containsExactly("Ada B. Byron Jr.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/loom https://github.com/Ada/Loom",
                "see github.com/ada/loom and https://loom.dev",
                "Code: https://github.com/ada/loom.",
                "https://loom.dev | https://github.com/ada/loom",
                "(https://github.com/ada/loom)",
                "https://github.com/ada/loom;https://github.com/ada/second"
            })
    void findsTheRepositoryInATextOnCode(String code) {
        assertThat(paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"code_links\": \"%s\"}".formatted(code))
                        .code())
                .contains(new CodeRepository("https://github.com/ada/loom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arxiv_number", "source_url", "abstract_link", "arxiv_doi", "arXivId", "href"})
    void findsTheIdInFieldsOfManyNames(String field) {
        assertThat(paper("{\"%s\": \"https://arxiv.org/abs/2301.00001v2\", \"title\": \"T\"}".formatted(field))
                        .id()
                        .value())
                .isEqualTo("2301.00001");
    }

    @Test
    void aWordForNothingIsNoCode() {
        assertThat(paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"code\": \"N/A\"}")
                        .code())
                .isEmpty();
    }

    @Test
    void aRemarkTakenApartIsNobody() {
        PaperRecord paper = paper(
                "{\"id\": \"2301.00001\", \"title\": \"T\", \"authors\": [\"Ada Byron\", \"et\", \"al\", \"al.\"]}");
        assertThat(paper.authors()).extracting(PaperRecord.Author::printedName).containsExactly("Ada Byron");
    }

    @Test
    void readsCategoriesWithTheirNamesAndTheFirstOfSeveralRepositories() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "T", "publish_date": "January 2, 2024",
                 "subjects": "Computation and Language (cs.CL); Machine Learning (cs.LG)",
                 "code_links": "https://example.org/loom, https://github.com/ada/loom"}
                """);
        assertThat(paper.categories()).extracting(PaperRecord.Category::name).containsExactly("cs.CL", "cs.LG");
        assertThat(paper.code()).contains(new CodeRepository("https://github.com/ada/loom"));
        assertThat(paper.dates().published()).contains(LocalDate.of(2024, 1, 2));
    }

    @Test
    void categoriesInAListMayHaveTheirNames() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "T",
                 "categories": ["Computation and Language (cs.CL)", "Machine Learning (stat.ML)"]}
                """);
        assertThat(paper.categories()).extracting(PaperRecord.Category::name).containsExactly("cs.CL", "stat.ML");
    }

    @Test
    void readsAuthorsThatAreOneText() {
        PaperRecord paper =
                paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"authors\": \"Ada Byron, Mary Somerville\"}");
        assertThat(names(paper)).containsExactly("Ada Byron", "Mary Somerville");
    }

    @Test
    void keepsAnAuthorOnceAndPositionsWithoutGaps() {
        PaperRecord paper = paper(
                "{\"id\": \"2301.00001\", \"title\": \"T\", \"authors\": [\"Ada Byron\", \":\", \"ada byron\", \"Bo Li\"]}");
        assertThat(names(paper)).containsExactly("Ada Byron", "Bo Li");
        assertThat(paper.authors()).extracting(PaperRecord.Author::position).containsExactly(1, 2);
        assertThat(report.counted(Rule.REPEATED_AUTHOR)).isEqualTo(1);
        assertThat(report.counted(Rule.AUTHOR_WITHOUT_LETTERS)).isEqualTo(1);
    }

    @Test
    void givesNoAccountWhereItIsNotCertainWhoseItIs() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "T", "authors": ["Ada Byron", "Bo Li", "Cy Lin", "Di Wu"],
                 "hf_users": {"Ada Byron": "one", "Bo Li": "One", "Cy Lin": "two", "cy lin": "three", "Di Wu": "diwu"}}
                """);
        Map<String, String> accounts = paper.authors().stream()
                .filter(author -> author.account().isPresent())
                .collect(Collectors.toMap(
                        PaperRecord.Author::printedName,
                        author -> author.account().orElseThrow().printedName()));
        assertThat(accounts).isEqualTo(Map.of("Di Wu", "diwu"));
        assertThat(report.counted(Rule.AMBIGUOUS_ACCOUNT)).isEqualTo(3);
    }

    @Test
    void dropsAccountsOfStrangersAndAccountsThatAreNone() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "T", "authors": ["Ada Byron"],
                 "hf_users": {"Bo Li": "boli", "Ada Byron": "not an account", "Cy Lin": 3}}
                """);
        assertThat(paper.authors()).allMatch(author -> author.account().isEmpty());
        assertThat(report.counted(Rule.ACCOUNT_WITHOUT_AUTHOR)).isEqualTo(1);
        assertThat(report.counted(Rule.MALFORMED_ACCOUNT)).isEqualTo(1);
        assertThat(report.counted(Rule.ILL_TYPED_FIELD)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"\"2023\"", "2023"})
    void takesAYearAsTextOrNumberButMakesNoDateOfIt(String year) {
        PaperDates dates = paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"year\": %s}".formatted(year))
                .dates();
        assertThat(dates).isEqualTo(new PaperDates(Optional.of(2023), Optional.empty(), Optional.empty()));
        assertThat(report.counted(Rule.PARTIAL_DATE)).isEqualTo(1);
    }

    @Test
    void takesTheYearAloneFromAPartOfADate() {
        PaperDates dates = paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"published\": \"2023-01\"}")
                .dates();
        assertThat(dates).isEqualTo(new PaperDates(Optional.of(2023), Optional.empty(), Optional.empty()));
        assertThat(report.counted(Rule.MALFORMED_DATE)).isZero();
    }

    @Test
    void believesTheFullDateAgainstTheYear() {
        PaperDates dates = paper(
                        "{\"id\": \"2301.00001\", \"title\": \"T\", \"published\": \"2023-01-02\", \"year\": 2024}")
                .dates();
        assertThat(dates.year()).contains(2023);
        assertThat(report.counted(Rule.YEAR_AGAINST_DATE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "yesterday", "0023-01-01", "2023-13"})
    void countsADateThatIsNone(String printed) {
        PaperDates dates = paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"published\": \"%s\"}".formatted(printed))
                .dates();
        assertThat(dates.published()).isEmpty();
        assertThat(report.counted(Rule.PARTIAL_DATE)).isEqualTo(1);
    }

    @Test
    void readsCategoriesThatAreOneText() {
        PaperRecord paper =
                paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"categories\": \"cs.CL|stat.ML, cs.CL\"}");
        assertThat(paper.categories())
                .containsExactly(new PaperRecord.Category("cs.CL", true), new PaperRecord.Category("stat.ML", false));
    }

    @Test
    void dropsClassesOfOtherSchemes() {
        PaperRecord paper = paper("""
                {"id": "2301.00001", "title": "T",
                 "categories": ["68-11 68-04", "cs.CL", "cs", "cond-mat.str-el", "I.2.7; I.2.10", "14n99;14h99", "na"]}
                """);
        assertThat(paper.categories())
                .extracting(PaperRecord.Category::name)
                .containsExactly("cs.CL", "cs", "cond-mat.str-el");
        assertThat(paper.categories()).noneMatch(PaperRecord.Category::primary);
        assertThat(report.counted(Rule.FOREIGN_CATEGORY)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Withdrawn",
                "This paper has been withdrawn by the author due to an error",
                "This submission has been withdrawn by arXiv administrators",
                "the paper was withdrawn from arXiv"
            })
    void marksAWithdrawnPaper(String comment) {
        assertThat(paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"comment\": \"%s\"}".formatted(comment))
                        .withdrawn())
                .isTrue();
        assertThat(report.counted(Rule.WITHDRAWN_PAPER)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 pages", "The paper was withdrawn from a conference", "on cash withdrawn at machines"})
    void marksNoOther(String comment) {
        assertThat(paper("{\"id\": \"2301.00001\", \"title\": \"T\", \"comment\": \"%s\"}".formatted(comment))
                        .withdrawn())
                .isFalse();
    }

    @Test
    void countsAddressesAndDoisThatAreNone() {
        PaperRecord paper = paper(
                "{\"id\": \"2301.00001\", \"title\": \"T\", \"github\": \"https://x.github.io/y\", \"doi\": \"none\"}");
        assertThat(paper.code()).isEmpty();
        assertThat(paper.doi()).isEmpty();
        assertThat(report.counted(Rule.FOREIGN_REPOSITORY)).isEqualTo(1);
        assertThat(report.counted(Rule.MALFORMED_DOI)).isEqualTo(1);
    }

    @Property
    void neverFailsWhateverAFieldHolds(@ForAll String text, @ForAll int number) {
        var json = MAPPER.createObjectNode().put("id", "2301.00001").put("title", text);
        for (String field : List.of("published", "updated", "year", "github", "doi", "comment", "authors")) {
            json.put(field, text);
        }
        json.putArray("categories").add(text).add(number);
        json.putObject("hf_users").put(text, text).put("other", number);
        new PaperCleaner(report).clean(new JsonRecord(new Place("papers.jsonl", 7), json));
    }

    private static List<String> names(PaperRecord paper) {
        return paper.authors().stream().map(PaperRecord.Author::printedName).toList();
    }

    private PaperRecord paper(String json) {
        return clean(json).orElseThrow();
    }

    private Optional<PaperRecord> clean(String json) {
        try {
            return new PaperCleaner(report).clean(new JsonRecord(new Place("papers.jsonl", 7), MAPPER.readTree(json)));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
