package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest extends ApiTest {

    @Test
    void aModelTellsAllThatItIsJoinedTo() {
        JsonNode model = api.get("/models/aurora/base-chat").json();

        assertThat(model.at("/owner").textValue()).isEqualTo("Aurora");
        assertThat(model.at("/kind").textValue()).isEqualTo("finetune");
        assertThat(model.at("/downloads").longValue()).isEqualTo(60_000);
        assertThat(model.at("/createdAt").textValue()).isEqualTo("2024-02-20T08:00:00Z");
        assertThat(model.at("/languages").toString()).isEqualTo("[\"de\",\"en\"]");
        assertThat(model.at("/libraries").toString()).isEqualTo("[\"transformers\"]");
        assertThat(model.at("/papers").intValue()).isEqualTo(3);
        assertThat(model.at("/parents").intValue()).isEqualTo(1);
        assertThat(model.at("/children").intValue()).isEqualTo(2);
    }

    @Test
    void aModelWithABareNameStandsUnderAnUnderscore() {
        JsonNode model = api.get("/models/_/gpt-toy").json();

        assertThat(model.at("/id").textValue()).isEqualTo("gpt-toy");
        assertThat(model.has("owner")).isTrue();
        assertThat(model.at("/owner").isNull()).isTrue();
    }

    @Test
    void nodesOfEveryTypeAreFoundByWords() {
        JsonNode found = api.get("/nodes?search=aurora&limit=50").json();

        assertThat(found.findValuesAsText("type")).contains("Model", "Owner", "Dataset");
        assertThat(found.findValuesAsText("key")).contains("aurora/base", "aurora", "aurora/corpus");
        assertThat(api.get("/nodes?search=apach&type=License").json().findValuesAsText("key"))
                .containsExactly("apache-2.0");
    }

    @Test
    void aNodeHasItsNeighboursByTypeOfEdge() {
        JsonNode node = api.get("/neighbours?node=aurora/base-chat&limit=1").json();

        assertThat(node.at("/type").textValue()).isEqualTo("Model");
        assertThat(node.at("/properties/kind").textValue()).isEqualTo("finetune");
        assertThat(node.at("/links").findValuesAsText("edge"))
                .contains("PUBLISHED_BY", "CITES", "IN_LANGUAGE", "FINETUNED_FROM");
        for (JsonNode link : node.at("/links")) {
            assertThat(link.at("/nodes")).hasSize(1);
            if (link.at("/edge").textValue().equals("IN_LANGUAGE")) {
                assertThat(link.at("/total").intValue()).isEqualTo(2);
                assertThat(link.at("/nodes/0/key").textValue()).isEqualTo("de");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aurora%2Fbase-chat",
                "aurora/base-chat@main",
                "https://huggingface.co/aurora/base-chat",
                "https://huggingface.co/aurora/base-chat/tree/main",
                "https%3A%2F%2Fhuggingface.co%2Faurora%2Fbase-chat",
                "hf.co/aurora/base-chat",
                "models--aurora--base-chat",
                "_/https%3A%2F%2Fhuggingface.co%2Faurora%2Fbase-chat"
            })
    void aModelIsFoundByWhatPeoplePaste(String form) {
        assertThat(api.get("/models/" + form).json().at("/id").textValue()).isEqualTo("aurora/base-chat");
    }

    @Test
    void ofAPastedAddressThereAreLineageAndPapersToo() {
        String model = "/models/_/https%3A%2F%2Fhuggingface.co%2Faurora%2Fbase-chat";

        assertThat(api.get(model + "/parents").json().at("/total").intValue()).isEqualTo(1);
        assertThat(api.get(model + "/papers").json()).hasSize(3);
    }

    @Test
    void aModelWhoseOwnerIsAnUnderscoreHasAnAddressToo() {
        GRAPH.graph()
                .write("CREATE (:Model {id: '_/odd', listed: true}), (:Model {id: 'odd', listed: true})", Map.of());

        assertThat(api.get("/models/_/odd").json().at("/id").textValue()).isEqualTo("odd");
        assertThat(api.get("/models/odd").json().at("/id").textValue()).isEqualTo("odd");
        assertThat(api.get("/models/_%2Fodd").json().at("/id").textValue()).isEqualTo("_/odd");
        assertThat(api.get("/models/_/_%2Fodd/children").json().at("/total").intValue())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arXiv:2401.00001",
                "arxiv%3A2401.00001v2",
                "10.48550/arXiv.2401.00001",
                "10.48550%2FarXiv.2401.00001",
                "https://doi.org/10.48550/arXiv.2401.00001",
                "https://arxiv.org/abs/2401.00001v1",
                "https%3A%2F%2Farxiv.org%2Fpdf%2F2401.00001v2.pdf",
                "https://huggingface.co/papers/2401.00001"
            })
    void aPaperIsFoundByWhatPeoplePaste(String form) {
        assertThat(api.get("/papers/" + form).json().at("/arxivId").textValue()).isEqualTo("2401.00001");
        assertThat(api.get("/papers/" + form + "/authors").json()).hasSize(2);
        assertThat(api.get("/papers/" + form + "/models").json().at("/items")).hasSize(5);
    }

    @Test
    void aPlaceholderAndAGoneModelAreAnsweredAsUnlisted() {
        assertThat(api.get("/models/elsewhere/unlisted").json().at("/listed").booleanValue())
                .isFalse();
        assertThat(api.get("/models/borealis/withdrawn").json().at("/goneSince").textValue())
                .isEqualTo("2026-08-22");
    }

    @Test
    void thePapersOfAModelComeWithRoleAndEvidence() {
        JsonNode papers = api.get("/models/aurora/base-chat/papers").json();

        assertThat(texts(papers, "/paper/arxivId")).containsExactly("2402.00002", "2401.00001", "1910.09700");
        assertThat(texts(papers, "/role")).containsExactly("other", "inherited", "boilerplate");
        assertThat(papers.at("/1/evidence").textValue()).isEqualTo("ancestor aurora/base cites it");
    }

    @ParameterizedTest
    @CsvSource({
        "cirrus/merged/parents, 2, aurora/base-chat cirrus/story",
        "cirrus/merged/parents?depth=2, 4, aurora/base-chat cirrus/story aurora/base elsewhere/unlisted",
        "aurora/base/children, 3, aurora/base-chat borealis/base-lora cirrus/derived",
        "aurora/base/children?depth=20, 5, aurora/base-chat borealis/base-lora cirrus/derived borealis/base-chat-GGUF cirrus/merged",
        "aurora/base/children?depth=20&limit=1, 5, aurora/base-chat",
        "elsewhere/unlisted/children, 2, deltalab/robot cirrus/story",
        "_/gpt-toy/parents, 0,"
    })
    void lineageIsFollowedAsFarAsAsked(String path, int total, String ids) {
        JsonNode relatives = api.get("/models/" + path).json();

        assertThat(relatives.at("/total").intValue()).isEqualTo(total);
        assertThat(texts(relatives.at("/items"), "/id")).containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void aRelativeTellsHowItIsLinked() {
        JsonNode quantized =
                api.get("/models/aurora/base/children?depth=2").json().at("/items/3");

        assertThat(quantized.at("/depth").intValue()).isEqualTo(2);
        assertThat(quantized.at("/links").toString())
                .isEqualTo("[{\"relation\":\"quantized\",\"of\":\"aurora/base-chat\"}]");
    }

    @Test
    void aSearchCombinesWordsAndFilters() {
        JsonNode page = api.get("/models?search=base&tag=conversational&minimumDownloads=1000&sort=likes")
                .json();

        assertThat(texts(page.at("/items"), "/id")).containsExactly("aurora/base-chat", "borealis/base-chat-GGUF");
        assertThat(page.at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "owner=AURORA,2",
        "library=peft,1",
        "pipeline=text-generation,7",
        "license=mit,3",
        "language=en,3",
        "dataset=aurora/corpus,2",
        "architecture=llamaforcausallm,2",
        "kind=finetune,4",
        "gated=auto,1",
        "minimumLikes=50,3",
        "unlisted=true,14",
        "search=base&sort=relevance,4",
        "dataset=https://huggingface.co/datasets/aurora/corpus,2",
        "owner=reed,0"
    })
    void everyFilterIsThere(String query, int expected) {
        assertThat(api.get("/models?" + query).json().at("/items")).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"sort=downloads", "sort=likes", "sort=created", "sort=modified", "search=base&sort=relevance"})
    void pagesShowEveryModelOnceAndInTheSameOrder(String query) {
        List<String> whole = texts(api.get("/models?limit=100&" + query).json().at("/items"), "/id");
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/models?limit=3&" + query + cursor).json();
            walked.addAll(texts(page.at("/items"), "/id"));
            cursor = page.at("/next").isNull()
                    ? ""
                    : "&cursor=" + page.at("/next").textValue();
        } while (!cursor.isEmpty());

        assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void aPaperTellsWhatCitesIt() {
        JsonNode paper = api.get("/papers/2401.00001v2").json();

        assertThat(paper.at("/title").textValue()).isEqualTo("Aurora: Open Language Models");
        assertThat(paper.at("/published").textValue()).isEqualTo("2024-01-03");
        assertThat(paper.at("/categories").toString()).isEqualTo("[\"cs.CL\",\"cs.LG\"]");
        assertThat(paper.at("/code").toString()).isEqualTo("[\"https://github.com/aurora/models\"]");
        assertThat(paper.at("/models").toString())
                .contains("\"own\":1", "\"inherited\":4", "\"boilerplate\":0", "\"other\":0");
    }

    @Test
    void aPaperWithoutMetadataIsAnsweredAllTheSame() {
        JsonNode paper = api.get("/papers/2309.00004").json();

        assertThat(paper.at("/metadata").textValue()).isEqualTo("missing");
        assertThat(paper.at("/title").isNull()).isTrue();
        assertThat(api.get("/papers/2309.00004/authors").json()).isEmpty();
    }

    @Test
    void aPaperWithAnOldIdHasTheSameEndpoints() {
        GRAPH.graph().write("""
                        MATCH (m:Model {id: 'gpt-toy'}), (a:Author {key: 'ada quill'})
                        CREATE (m)-[:CITES {role: 'other'}]->(:Paper {arxivId: 'astro-ph/0601001', metadata: 'known'})
                          -[:WRITTEN_BY {position: 1}]->(a)""", Map.of());

        assertThat(api.get("/papers/astro-ph/0601001").json().at("/arxivId").textValue())
                .isEqualTo("astro-ph/0601001");
        assertThat(texts(api.get("/papers/astro-ph/0601001/models").json().at("/items"), "/model/id"))
                .containsExactly("gpt-toy");
        assertThat(texts(api.get("/papers/astro-ph/0601001/authors").json(), "/key"))
                .containsExactly("ada quill");
    }

    @Test
    void theModelsOfAPaperComeInPagesAndByRole() {
        JsonNode first = api.get("/papers/2401.00001/models?limit=2").json();
        JsonNode rest = api.get(
                        "/papers/2401.00001/models?cursor=" + first.at("/next").textValue())
                .json();

        assertThat(texts(first.at("/items"), "/model/id")).containsExactly("aurora/base", "aurora/base-chat");
        assertThat(texts(rest.at("/items"), "/model/id"))
                .containsExactly("borealis/base-chat-GGUF", "borealis/base-lora", "cirrus/derived");
        assertThat(texts(first.at("/items"), "/role")).containsExactly("own", "inherited");
        assertThat(api.get("/papers/1910.09700/models?role=boilerplate").json().at("/items"))
                .hasSize(5);
        assertThat(api.get("/papers/1910.09700/models?role=own").json().at("/items"))
                .isEmpty();
    }

    @Test
    void theAuthorsOfAPaperComeInItsOrder() {
        JsonNode authors = api.get("/papers/2001.00003/authors").json();

        assertThat(texts(authors, "/name")).containsExactly("Dana Reed", "Toy Vision Team");
        assertThat(authors.at("/0/accounts/0").textValue()).isEqualTo("reed");
        assertThat(authors.at("/1/group").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ben%20stone", "Ben%20Stone", "ben+stone"})
    void anAuthorIsFoundInAnySpelling(String key) {
        JsonNode author = api.get("/authors/" + key.replace("+", "%20%20")).json();

        assertThat(author.at("/name").textValue()).isEqualTo("Ben Stone");
        assertThat(texts(author.at("/papers"), "/paper/arxivId")).containsExactly("2402.00002", "2401.00001");
        assertThat(author.at("/models").intValue()).isEqualTo(8);
        assertThat(author.at("/topModels/0/id").textValue()).isEqualTo("aurora/base");
    }

    @Test
    void identifiersOfEveryKindAreResolvedInTheOrderAsked() {
        String ids =
                "{\"ids\": [\"https://arxiv.org/abs/2401.00001v2\", \"Aurora/Base\", \"no such thing\", \"owner:reed\"]}";

        JsonNode answer = api.post("/resolve?expand=Author&expand=Model", "application/json", ids)
                .json();

        assertThat(texts(answer, "/status")).containsExactly("resolved", "redirected", "unresolved", "resolved");
        assertThat(texts(answer, "/node/key")).containsExactly("2401.00001", "aurora/base", null, "reed");
        assertThat(texts(answer.at("/0/links"), "/edge")).containsExactly("CITES", "WRITTEN_BY");
        assertThat(answer.at("/0/node/address").textValue()).isEqualTo("https://arxiv.org/abs/2401.00001");
        assertThat(api.post("/resolve", "text/plain", "gpt-toy\n2309.00004\n").json())
                .hasSize(2);
    }

    @Test
    void identifiersAreTakenAndResolvedLineByLine() {
        String ids = "\"gpt-toy\"\n{\"id\": \"arXiv:2309.00004\"}\n";

        JsonNode answer = api.post("/resolve", "application/x-ndjson", ids).json();
        List<String> lines = api.post("/resolve", "text/plain", "gpt-toy\nno such thing", "application/x-ndjson")
                .text()
                .lines()
                .toList();

        assertThat(texts(answer, "/node/key")).containsExactly("gpt-toy", "2309.00004");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("{\"position\":1,").contains("\"status\":\"unresolved\"");
        assertThat(api.post("/resolve", "application/x-ndjson", "gpt-toy").text())
                .contains("neither a text in quotes");
    }

    @Test
    void whatIsNoListOfIdentifiersIsRefused() {
        assertThat(api.post("/resolve", "application/json", "{\"ids\": \"gpt-toy\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api.post("/resolve", "application/json", "{\"ids\": [\"gpt-toy\"")
                        .text())
                .contains("The body is not JSON")
                .doesNotContain("Source");
        assertThat(api.post("/resolve", "text/plain", "\uFEFFgpt-toy")
                        .json()
                        .at("/0/node/key")
                        .textValue())
                .isEqualTo("gpt-toy");
        assertThat(api.post("/resolve?expand=Modle", "text/plain", "gpt-toy").text())
                .contains("did you mean Model");
        assertThat(api.post("/resolve", "text/plain", "x\n".repeat(10_001)).text())
                .contains("at most 10,000");
    }

    @Test
    void linksComeInPagesWithTheAddressOfTheNext() {
        var first = api.get("/links?metapath=Model-Paper&limit=10");
        JsonNode next = api.get("/links?metapath=Model-Paper&limit=10&cursor="
                        + first.json().at("/next").textValue())
                .json();

        assertThat(first.json().at("/items")).hasSize(10);
        assertThat(next.at("/items")).hasSize(7);
        assertThat(next.at("/next").isNull()).isTrue();
        assertThat(first.header("Link"))
                .contains("cursor=" + first.json().at("/next").textValue() + ">; rel=\"next\"");
        assertThat(first.json().at("/items/0/target/address").textValue())
                .isEqualTo("https://arxiv.org/abs/2401.00001");
    }

    @Test
    void linksAreRowsOnRequest() {
        assertThat(api.get("/links?metapath=Model-Paper&limit=2", "Accept", "text/csv")
                        .text()
                        .lines())
                .hasSize(3);
        assertThat(api.get("/links?metapath=Model-Paper&limit=2", "Accept", "application/x-ndjson")
                        .text()
                        .lines())
                .hasSize(2);
    }

    @Test
    void changesOfLinksAreListed() {
        GRAPH.graph()
                .write(
                        "MATCH (year:ModelYear {model: 'aurora/base', year: 2026}) SET year.removedEdges ="
                                + " ['2026-08-19 2026-08-20 CITES 2309.00004']",
                        Map.of());
        for (String period : List.of("since=2026-08-19", "snapshot=2026-08-22")) {
            JsonNode gone =
                    api.get("/links?metapath=Model-Paper&change=gone&" + period).json();
            JsonNode added = api.get("/links?metapath=Model-Paper&" + period).json();

            assertThat(gone.at("/items")).hasSize(1);
            assertThat(gone.at("/items/0/change").textValue()).isEqualTo("gone");
            assertThat(gone.at("/items/0/lastSeen").textValue()).isEqualTo("2026-08-20");
            assertThat(texts(added.at("/items"), "/source/key")).containsExactly("cirrus/derived");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metapath=Model-Paper&limit=0",
                "metapath=Model-Paper&cursor=x",
                "metapath=Model-Paper&since=yesterday",
                "metapath=Paper-Author&since=2026-08-19",
                "metapath=Model-Paper&snapshot=2026-08-21",
                "metapath=Model-Paper&snapshot=2026-08-22&since=2026-08-19",
                "metapath=Model-Paper&change=gone",
                "metapath=Model-Paper&change=lost",
                "metapath=Model-Nothing",
                "metapath=Model-Paper-Model-Paper-Model"
            })
    void linksThatCannotBeAreRefused(String query) {
        assertThat(api.get("/links?" + query).status()).isEqualTo(400);
    }

    @Test
    void aPartOfTheNetworkIsAFile() {
        var family = api.get("/export/json?model=aurora/base-chat&family=true&with=Paper");
        var graphMl = api.get("/export/graphml?owner=deltalab");

        assertThat(family.header("Content-Type")).startsWith("application/json");
        assertThat(family.header("Content-Disposition")).contains("hinterland.json");
        assertThat(texts(family.json().at("/nodes"), "/id"))
                .contains("Model:aurora/base", "Model:cirrus/merged", "Paper:2401.00001");
        assertThat(graphMl.header("Content-Type")).startsWith("application/graphml+xml");
        assertThat(graphMl.text()).contains("Model:deltalab_2f_vision");
        assertThat(api.get("/export/jsonld").json().at("/@graph").size()).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/export/pdf, 400, graphml",
        "/export/json?family=true, 400, takes a model",
        "/export/json?model=aurora/base&owner=aurora, 400, only one",
        "/export/json?metapath=Model-Paper, 400, belong together",
        "/export/json?with=Paper, 400, everything",
        "/export/json?model=aurora/bsae, 404, aurora/base"
    })
    void whatIsNoPartOfTheNetworkIsRefused(String path, int status, String reason) {
        assertThat(api.get(path).status()).isEqualTo(status);
        assertThat(api.get(path).text()).contains(reason);
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.at(pointer).textValue())
                .toList();
    }
}
