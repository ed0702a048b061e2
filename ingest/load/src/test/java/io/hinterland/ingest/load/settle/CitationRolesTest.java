package io.hinterland.ingest.load.settle;

import static io.hinterland.schema.value.CitationRole.BOILERPLATE;
import static io.hinterland.schema.value.CitationRole.INHERITED;
import static io.hinterland.schema.value.CitationRole.METHOD;
import static io.hinterland.schema.value.CitationRole.OTHER;
import static io.hinterland.schema.value.CitationRole.OWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.ModelId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationRolesTest {

    private static final PaperRoles SHIPPED = PaperRoles.shipped();

    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final List<CitedPaper.Citation> citations = new ArrayList<>();
    private final Map<String, String> accounts = new LinkedHashMap<>();
    private final Map<String, Long> models = new LinkedHashMap<>();
    private ArxivId paper = ArxivId.parse("2304.13705");
    private Optional<LocalDate> published = Optional.of(LocalDate.of(2023, 4, 23));

    @Test
    void thePaperOfTheDefaultModelCardIsBoilerplateWhateverElseHolds() {
        paper = ArxivId.parse("1910.09700");
        derives("b/child", "a/parent");
        accounts.put("b", "Bea");
        cited("a/parent", "2023-04-24T00:00:00Z");
        cited("b/child", "2023-05-24T00:00:00Z");

        assertThat(reason("b/child")).isEqualTo(new CitationRoles.Reason(BOILERPLATE, "boilerplate list"));
    }

    @Test
    void otherPapersAreBoilerplateWhereTheListSaysSo() {
        cited("a/model", "2023-04-24T00:00:00Z");

        assertThat(roles(new PaperRoles(Set.of(paper), Map.of()))
                        .reason(citations.get(0))
                        .role())
                .isEqualTo(BOILERPLATE);
    }

    @Test
    void whatTheTemplateOfAToolNamesIsAMethodForModelsOfTheTool() {
        accounts.put("makers", "Ann");
        derives("b/child", "a/model");
        cited("a/model", "2023-04-24T00:00:00Z", "lerobot", "robotics");
        cited("b/child", "2023-05-24T00:00:00Z", "lerobot");
        cited("makers/own", "2023-05-25T00:00:00Z", "lerobot");
        cited("c/reader", "2023-05-26T00:00:00Z", "robotics");

        assertThat(reason("a/model"))
                .isEqualTo(new CitationRoles.Reason(METHOD, "a tool's template names it: models with lerobot"));
        assertThat(reason("b/child").role()).isEqualTo(METHOD);
        assertThat(reason("makers/own").role()).isEqualTo(OWN);
        assertThat(reason("c/reader").role()).isEqualTo(OTHER);
    }

    @Test
    void aMarkerThatNearlyAllCitingModelsOfManyOwnersHaveAndHardlyAnyoneElseShowsAMethod() {
        paper = ArxivId.parse("2405.00001");
        for (int owner = 0; owner < 20; owner++) {
            cited("owner-" + owner + "/model", "2025-05-24T00:00:00Z", "new-tool", "transformers");
        }
        models.put("new-tool", 30L);
        models.put("transformers", 5_000L);

        assertThat(reason("owner-3/model"))
                .isEqualTo(new CitationRoles.Reason(METHOD, "nearly all that cite it, and few others, have new-tool"));
        models.put("new-tool", 40L);
        assertThat(reason("owner-3/model").role()).isEqualTo(OTHER);
        models.put("new-tool", 30L);
        citations.remove(0);
        assertThat(reason("owner-3/model").role()).isEqualTo(OTHER);
    }

    @Test
    void papersOfAFileAreAddedToThoseThatAreShipped(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("roles"), """
                # ours
                boilerplate 2405.00001
                method arXiv:2304.13705v2 Our Tool, other-tool # a remark
                """);
        PaperRoles papers = PaperRoles.shipped().with(PaperRoles.read(file));

        assertThat(papers.boilerplate()).contains(ArxivId.parse("1910.09700"), ArxivId.parse("2405.00001"));
        assertThat(papers.markers(paper)).containsExactlyInAnyOrder("lerobot", "our tool", "other-tool");
        assertThat(PaperRoles.read(file).lines())
                .containsExactly("boilerplate 2405.00001", "method 2304.13705 other-tool, our tool");
        Files.writeString(file, "\nmethod 2304.13705");
        assertThatThrownBy(() -> PaperRoles.shipped().with(PaperRoles.read(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("method PAPER TAG");
        Files.writeString(file, "boilerplate 12");
        assertThatThrownBy(() -> PaperRoles.shipped().with(PaperRoles.read(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("'12' is not an arXiv id");
    }

    @Test
    void whatAnAncestorCitesIsInheritedThroughParentsThatDoNotCiteAndBeforeItIsOwn() {
        derives("b/grandchild", "placeholder");
        derives("placeholder", "a/root");
        accounts.put("b", "Bea");
        cited("a/root", "2023-04-24T00:00:00Z");
        cited("b/grandchild", "2023-05-24T00:00:00Z");

        assertThat(reason("b/grandchild")).isEqualTo(new CitationRoles.Reason(INHERITED, "ancestor a/root cites it"));
        assertThat(reason("a/root").role()).isEqualTo(OWN);
    }

    @Test
    void theNearestAncestorIsNamedAndOfEquallyNearOnesTheLeast() {
        derives("c/model", "b/two");
        derives("c/model", "b/one");
        derives("c/model", "a/far");
        derives("b/one", "a/root");
        derives("a/far", "a/root");
        cited("a/root", "2023-04-24T00:00:00Z");
        cited("b/two", "2023-05-24T00:00:00Z");
        cited("b/one", "2023-05-24T00:00:00Z");
        cited("c/model", "2023-06-24T00:00:00Z");

        assertThat(reason("c/model").evidence()).isEqualTo("ancestor b/one cites it");
    }

    @Test
    void aModelIsOwnWhereItsOwnerIsTheAccountOfAnAuthor() {
        accounts.put("bea", "Bea Author");
        cited("first/model", "2023-04-24T00:00:00Z");
        cited("Bea/model", "2026-01-01T00:00:00Z");

        assertThat(reason("Bea/model")).isEqualTo(new CitationRoles.Reason(OWN, "account of author Bea Author"));
    }

    @Test
    void allModelsOfTheFirstPublisherAreOwn() {
        cited("first/model", "2023-05-05T23:00:00Z");
        cited("first/later", "2026-01-01T00:00:00Z");
        cited("second/model", "2023-05-06T00:00:00Z");

        CitationRoles.Reason own = new CitationRoles.Reason(OWN, "first to publish, 12 days after the paper");
        assertThat(reason("first/model")).isEqualTo(own);
        assertThat(reason("first/later")).isEqualTo(own);
        assertThat(reason("second/model")).isEqualTo(new CitationRoles.Reason(OTHER, ""));
    }

    @Test
    void theFirstPublisherHasNinetyDaysAndNotOneMore() {
        cited("first/model", "2023-07-22T23:59:59Z");
        assertThat(reason("first/model").evidence()).isEqualTo("first to publish, 90 days after the paper");

        published = Optional.of(LocalDate.of(2023, 4, 22));
        assertThat(reason("first/model").role()).isEqualTo(OTHER);
    }

    @Test
    void theModelMayComeNinetyDaysBeforeThePaper() {
        cited("first/model", "2023-01-23T00:00:00Z");
        assertThat(reason("first/model").evidence()).isEqualTo("first to publish, 90 days before the paper");

        published = Optional.of(LocalDate.of(2023, 4, 24));
        assertThat(reason("first/model").role()).isEqualTo(OTHER);
    }

    @Test
    void withoutADayTheMonthOfTheIdCounts() {
        published = Optional.empty();
        cited("first/model", "2023-04-30T23:59:59Z");
        assertThat(reason("first/model").evidence()).isEqualTo("first to publish, in the month of the paper's id");

        citations.clear();
        cited("first/model", "2023-07-29T00:00:00Z");
        assertThat(reason("first/model").evidence())
                .isEqualTo("first to publish, 90 days after the month of the paper's id");

        citations.clear();
        cited("first/model", "2023-07-30T00:00:00Z");
        assertThat(reason("first/model").role()).isEqualTo(OTHER);

        citations.clear();
        cited("first/model", "2023-03-31T00:00:00Z");
        assertThat(reason("first/model").evidence())
                .isEqualTo("first to publish, 1 day before the month of the paper's id");
    }

    @Test
    void aTieBetweenOwnersGivesNoFirstPublisher() {
        cited("one/model", "2023-04-24T10:00:00Z");
        cited("two/model", "2023-04-24T10:00:00Z");

        assertThat(reason("one/model").role()).isEqualTo(OTHER);
        assertThat(reason("two/model").role()).isEqualTo(OTHER);
    }

    @Test
    void twoFirstModelsOfOneOwnerAreNoTie() {
        cited("one/model", "2023-04-23T10:00:00Z");
        cited("one/other", "2023-04-23T10:00:00Z");

        assertThat(reason("one/other").evidence()).isEqualTo("first to publish, on the paper's day");
    }

    @Test
    void aFirstModelWithoutOwnerLeavesNobodyFirst() {
        cited("bare", "2023-04-24T10:00:00Z");
        cited("two/model", "2023-04-25T10:00:00Z");

        assertThat(reason("bare").role()).isEqualTo(OTHER);
        assertThat(reason("two/model").role()).isEqualTo(OTHER);
    }

    @Test
    void modelsWithoutADateAreNeverFirst() {
        citations.add(
                new CitedPaper.Citation("one/model", Optional.empty(), Optional.of("one"), Set.of(), Optional.empty()));
        assertThat(reason("one/model").role()).isEqualTo(OTHER);

        cited("two/model", "2023-04-25T10:00:00Z");
        assertThat(reason("two/model").role()).isEqualTo(OWN);
    }

    private void derives(String child, String parent) {
        parents.computeIfAbsent(child, first -> new ArrayList<>()).add(parent);
    }

    private Lineage lineage() {
        Lineage.Builder lineage = new Lineage.Builder();
        parents.forEach((child, all) -> all.forEach(parent -> lineage.add(child, parent)));
        return lineage.build();
    }

    private void cited(String model, String created, String... markers) {
        Optional<String> owner = ModelId.parse(model).owner().map(name -> name.toLowerCase(Locale.ROOT));
        citations.add(new CitedPaper.Citation(
                model, Optional.of(Instant.parse(created)), owner, Set.of(markers), Optional.empty()));
    }

    private CitationRoles.Reason reason(String model) {
        CitedPaper.Citation citation = citations.stream()
                .filter(candidate -> candidate.model().equals(model))
                .findFirst()
                .orElseThrow();
        return roles(SHIPPED).reason(citation);
    }

    private CitationRoles roles(PaperRoles papers) {
        return new CitationRoles(
                new CitedPaper(paper, published, accounts, citations),
                lineage(),
                papers,
                key -> models.getOrDefault(key, 0L));
    }
}
