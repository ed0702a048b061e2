package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest extends ApiTest {

    @Test
    void segregationHasTheFiguresOfTheToyHub() {
        assertThat(api.get("/stats/segregation").json().toString())
                .isEqualTo("{\"models\":12,\"downloads\":{\"positive\":9,\"zero\":3},"
                        + "\"likes\":{\"positive\":7,\"zero\":5},\"both\":{\"positive\":6,\"zero\":2}}");
    }

    @Test
    void rangesAreAllThereInTheirOrder() {
        JsonNode ranges = api.get("/stats/ranges").json();

        assertThat(ranges.at("/downloads")).hasSize(8);
        assertThat(ranges.at("/downloads/0").toString()).isEqualTo("{\"range\":\"0-50\",\"models\":3}");
        assertThat(ranges.at("/likes/7").toString()).isEqualTo("{\"range\":\"50001+\",\"models\":0}");
    }

    @Test
    void theOverviewTellsWhatTheNetworkHolds() {
        JsonNode overview = api.get("/stats").json();

        assertThat(overview.at("/models").toString()).isEqualTo("{\"listed\":12,\"placeholders\":2,\"gone\":1}");
        assertThat(overview.at("/asOf").textValue()).isEqualTo("2026-08-22");
        assertThat(overview.at("/kinds/finetune").intValue()).isEqualTo(4);
    }

    @Test
    void theFiguresOfAllModelsAreThoseOfTheStatistics() {
        JsonNode figures = api.get("/figures").json();
        JsonNode segregation = api.get("/stats/segregation").json();
        JsonNode byOwner = api.get("/figures/groups?by=owner&limit=1000").json();
        JsonNode topOwners = api.get("/queries/top-owners").json();

        assertThat(figures.at("/models")).isEqualTo(segregation.at("/models"));
        assertThat(figures.at("/downloaded")).isEqualTo(segregation.at("/downloads/positive"));
        assertThat(figures.at("/liked")).isEqualTo(segregation.at("/likes/positive"));
        assertThat(figures.at("/downloadedAndLiked")).isEqualTo(segregation.at("/both/positive"));
        assertThat(figures.at("/owners").intValue()).isEqualTo(byOwner.size());
        assertThat(byOwner.findValuesAsText("models")).isEqualTo(texts(topOwners.at("/rows"), 1));
        assertThat(byOwner.findValuesAsText("downloads")).isEqualTo(texts(topOwners.at("/rows"), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner=aurora",
                "library=transformers",
                "license=apache-2.0",
                "kind=finetune",
                "minimumDownloads=1000",
                "library=transformers&kind=finetune&minimumLikes=1"
            })
    void figuresCountTheModelsThatTheSearchFinds(String filters) {
        int found = api.get("/models?limit=100&" + filters).json().at("/items").size();

        assertThat(found).isBetween(1, 11);
        assertThat(api.get("/figures?" + filters).json().at("/models").intValue())
                .isEqualTo(found);
        assertThat(api.get("/figures/groups?by=model&limit=1000&" + filters).json())
                .hasSize(found);
    }

    @Test
    void monthsAndRangesAreInTheirOrderAndDaysOfCreationFilter() {
        JsonNode months = api.get("/figures/groups?by=month&order=key").json();
        JsonNode ranges = api.get("/figures/groups?by=download-range&order=key").json();
        int since =
                api.get("/figures?createdFrom=2024-02-01").json().at("/models").intValue();
        int before = api.get("/figures?createdBefore=2024-02-01")
                .json()
                .at("/models")
                .intValue();

        assertThat(months.findValuesAsText("key")).isSorted().allMatch(month -> month.matches("\\d{4}-\\d\\d"));
        assertThat(ranges.at("/0/key").textValue()).isEqualTo("0-50");
        assertThat(since + before)
                .isEqualTo(months.findValues("models").stream()
                        .mapToInt(JsonNode::intValue)
                        .sum());
    }

    private static List<String> texts(JsonNode rows, int column) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(column).asText())
                .toList();
    }

    @Test
    void queriesAreListedWithWhatTheyTake() {
        JsonNode queries = api.get("/queries").json();

        assertThat(queries.findValuesAsText("name")).contains("segregation", "top-models", "range-network");
        assertThat(queries.at("/0/title").textValue()).isNotBlank();
        assertThat(queries.at("/0/cypher").textValue()).contains("MATCH");
    }

    @Test
    void aQueryAnswersColumnsAndRows() {
        JsonNode answer = api.get("/queries/top-models?limit=2").json();

        assertThat(answer.at("/columns/0").textValue()).isEqualTo("model");
        assertThat(answer.at("/rows")).hasSize(2);
        assertThat(answer.at("/rows/0/0").textValue()).isEqualTo("aurora/base");
        assertThat(answer.at("/cypher").textValue()).contains(":param");
    }

    @Test
    void everyQueryThatNeedsNothingRuns() {
        for (JsonNode query : api.get("/queries").json()) {
            boolean needsNothing = true;
            for (JsonNode parameter : query.at("/parameters")) {
                needsNothing &= !parameter.at("/required").booleanValue();
            }
            if (needsNothing) {
                var answer = api.get("/queries/" + query.at("/name").textValue());

                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            }
        }
    }

    @Test
    void aQueryAnswersCsvToThoseWhoAskForIt() {
        var answer = api.get("/queries/top-models?limit=1", "Accept", "text/csv");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.text().lines().toList()).hasSize(2);
        assertThat(answer.text().lines().findFirst().orElse("")).startsWith("model,");
        assertThat(api.get("/queries/top-models?limit=1", "Accept", "*/*").header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void csvHasAllRowsUnlessALimitIsGivenAndSaysWhatTheLimitLeftOut() {
        var whole = api.get("/queries/top-models", "Accept", "text/csv");
        var limited = api.get("/queries/top-models?limit=2", "Accept", "text/csv");

        assertThat(whole.text().lines()).hasSize(1 + 12);
        assertThat(whole.header("Hinterland-Truncated")).isEqualTo("false");
        assertThat(limited.header("Hinterland-Truncated")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stats", "/stats/ranges", "/queries/segregation"})
    void figuresAreSentAgainOnlyWhenTheGraphHasChanged(String address) {
        var first = api.get(address);
        String tag = first.header("ETag");

        var unchanged = api.get(address, "If-None-Match", "\"other\", W/" + tag);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.text()).isEmpty();
        assertThat(api.get(address).text()).isEqualTo(first.text());

        GRAPH.graph().write("CREATE (added:Owner {key: 'added for a moment'})", Map.of());
        var changed = api.get(address, "If-None-Match", tag);
        GRAPH.graph().write("MATCH (added:Owner {key: 'added for a moment'}) DELETE added", Map.of());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paper-Model-Paper",
                "Paper<-CITES-Model-CITES->Paper",
                "(:Paper)<-[:CITES]-(:Model)-[:CITES]->(:Paper)"
            })
    void walksAreCountedInAnyNotation(String metapath) {
        JsonNode walks = api.get("/metapaths/counts?source=2402.00002&metapath="
                        + URLEncoder.encode(metapath, StandardCharsets.UTF_8))
                .json();

        assertThat(walks.at("/metapath").textValue()).isEqualTo("Paper<-CITES-Model-CITES->Paper");
        assertThat(walks.at("/symmetric").booleanValue()).isTrue();
        assertThat(walks.at("/counts/0/key").textValue()).isEqualTo("2402.00002");
        assertThat(walks.at("/counts/0/walks").intValue()).isEqualTo(4);
        assertThat(walks.at("/counts")).hasSize(2);
        assertThat(walks.at("/cypher").textValue()).contains("'2402.00002'");
    }

    @Test
    void boilerplateAndTheLimitAreHeeded() {
        String path = "/metapaths/counts?metapath=Paper-Model-Paper&source=2402.00002";

        assertThat(api.get(path + "&boilerplate=true").json().at("/counts")).hasSize(3);
        assertThat(api.get(path + "&limit=1").json().at("/counts")).hasSize(1);
    }

    @Test
    void nodesAreScoredByTheMeasureAskedFor() {
        String path = "/metapaths/scores?metapath=Paper-Model-Paper&source=2402.00002";
        JsonNode pathSim = api.get(path + "&measure=pathsim").json();

        assertThat(pathSim.at("/measure").textValue()).isEqualTo("pathsim");
        assertThat(pathSim.at("/scores/0/key").textValue()).isEqualTo("2402.00002");
        assertThat(pathSim.at("/scores/0/score").doubleValue()).isEqualTo(1.0);
        assertThat(pathSim.at("/scores/1/score").doubleValue()).isEqualTo(2.0 / 9);
        assertThat(pathSim.at("/cypher").textValue()).contains("'2402.00002'");
        assertThat(api.get(path + "&measure=path-count&boilerplate=true&limit=1")
                        .json()
                        .at("/scores"))
                .hasSize(1);
    }

    @Test
    void aPairIsScored() {
        String path = "/metapaths/scores/pair?metapath=Paper-Model-Paper&source=2402.00002&target=2401.00001";
        JsonNode undamped = api.get(path + "&measure=dwpc&damping=0").json();

        assertThat(undamped.at("/score").doubleValue()).isEqualTo(1.0);
        assertThat(undamped.at("/target").textValue()).isEqualTo("2401.00001");
        assertThat(api.get(path + "&measure=pathsim").json().at("/score").doubleValue())
                .isEqualTo(2.0 / 9);
    }

    @Test
    void twoNodesAreExplained() {
        JsonNode over = api.get("/metapaths/explanation?source=2401.00001&target=2402.00002&metapath=Paper-Model-Paper")
                .json();

        assertThat(over.at("/paths")).hasSize(1);
        assertThat(over.at("/paths/0/nodes/1/key").textValue()).isEqualTo("aurora/base-chat");
        assertThat(over.at("/paths/0/share").doubleValue()).isEqualTo(1.0);
        assertThat(over.at("/source/name").textValue()).isEqualTo("Aurora: Open Language Models");
        assertThat(GRAPH.graph().read(over.at("/paths/0/cypher").textValue(), Map.of(), row -> row.get("path")
                        .asPath()
                        .length()))
                .containsExactly(2);
        JsonNode all = api.get("/metapaths/explanation?source=2401.00001&target=cirrus&maxLength=2&limit=3")
                .json();
        assertThat(all.at("/metapaths").intValue()).isEqualTo(2);
        assertThat(all.at("/paths/0/metapath").textValue()).isEqualTo("Paper-WRITTEN_BY->Author-HAS_ACCOUNT->Owner");
    }

    @Test
    void whereNothingJoinsThemTheReasonIsTold() {
        JsonNode answer = api.get(
                        "/metapaths/explanation?source=1910.09700&target=2401.00001&metapath=Paper-Model-Paper")
                .json();

        assertThat(answer.at("/paths")).isEmpty();
        assertThat(answer.at("/deadEnds/0/step").intValue()).isEqualTo(1);
        assertThat(answer.at("/deadEnds/0/reason").textValue()).contains("5 boilerplate citations left out");
    }

    @Test
    void surpriseIsMeasuredFromANodeAndForAPair() {
        String path = "/metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001&permutations=9";
        JsonNode all = api.get(path).json();

        assertThat(all.at("/permutations").intValue()).isEqualTo(9);
        assertThat(all.at("/counts")).hasSize(1);
        assertThat(all.at("/counts/0/walks").intValue()).isEqualTo(1);
        assertThat(all.at("/counts/0/p").doubleValue()).isBetween(0.01, 1.0);
        assertThat(api.get(path + "&target=2402.00002")
                        .json()
                        .at("/counts/0/key")
                        .textValue())
                .isEqualTo("2402.00002");
    }

    @Test
    void papersAreRecommendedForAModelWithThePathsThatSpeakForThem() {
        JsonNode answer =
                api.get("/recommendations?kind=papers&node=cirrus/story").json();

        assertThat(answer.at("/node").textValue()).isEqualTo("cirrus/story");
        assertThat(answer.at("/suggestions/0/key").textValue()).isEqualTo("2401.00001");
        assertThat(answer.at("/suggestions/0/contributions/0/probability").doubleValue())
                .isBetween(0.0, 1.0);
        assertThat(answer.at("/suggestions/0/paths/0/nodes/0/key").textValue()).isEqualTo("cirrus/story");
        assertThat(answer.at("/suggestions/0/cypher").textValue()).contains("'cirrus/story'");
        assertThat(answer.at("/reason").textValue()).isEmpty();
    }
}
