package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.queries.resource.Resource;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nodes of every type are had in the same way. */
class ResourcesTest extends ApiTest {

    @Test
    void everyTypeOfNodesWithATextAsKeyIsListed() {
        assertThat(Resource.all().stream().map(Resource::name))
                .contains(
                        "owners",
                        "libraries",
                        "pipelines",
                        "tags",
                        "licenses",
                        "languages",
                        "datasets",
                        "benchmarks",
                        "repositories",
                        "categories",
                        "institutions",
                        "papers",
                        "authors",
                        "download-ranges")
                .doesNotContain("models", "snapshots");
        Resource.all().forEach(resource -> {
            var answer = api.get("/" + resource.name());
            long nodes = GRAPH.graph()
                    .read("MATCH (n:" + resource.type().label() + ") RETURN count(n) AS n", Map.of(), row -> row.get(
                                    "n")
                            .asLong())
                    .get(0);

            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().at("/total").longValue()).isEqualTo(nodes);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/owners                                 | aurora borealis cirrus deltalab reed",
                "/owners?sort=edges&limit=2              | cirrus aurora",
                "/owners?search=delt                     | deltalab",
                "/owners?model=cirrus/merged             | cirrus",
                "/owners?author=Ben%20Stone              | cirrus",
                "/owners?author=Ben%20Stone&model=aurora/base | ''",
                "/papers?minimumYear=2024                | 2401.00001 2402.00002",
                "/papers?maximumYear=2020&sort=year      | 2001.00003 1910.09700",
                "/papers?sort=year                       | 2401.00001 2402.00002 2001.00003 1910.09700 2309.00004",
                "/papers?metadata=missing                | 2309.00004",
                "/papers?search=small                    | 2001.00003 2402.00002",
                "/papers?search=small&category=cs.cv     | 2001.00003",
                "/papers?author=ben%20stone&author=cleo%20marsh | 2402.00002",
                "/authors?group=true                     | toy vision team",
                "/authors?search=quil                    | ada quill",
                "/libraries?official=true&label=PEFT     | peft",
                "/tags?search=LL                         | llm",
                "/datasets?model=aurora/base             | aurora/corpus",
                "/repositories?paper=arXiv:2401.00001v2  | https://github.com/aurora/models",
                "/languages?model=aurora/base-chat       | de en",
                "/licenses?model=borealis/base-chat-GGUF | mit",
            })
    void isFilteredAndSorted(String path, String keys) {
        var answer = api.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(String.join(" ", keys(answer.json()))).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "/papers?sort=year&limit=",
        "/papers?sort=key&limit=",
        "/papers?sort=edges&limit=",
        "/papers?sort=published&limit=",
        "/authors?sort=confidence&limit=",
        "/papers?model=aurora/base-chat&limit="
    })
    void pagesHaveEveryNodeOnceInTheOrderOfTheWholeList(String path) {
        JsonNode whole = api.get(path + 1_000).json();
        List<String> found = new ArrayList<>();
        String address = ApiServer.ROOT + path + 2;
        while (!address.isEmpty()) {
            var page = api.send("GET", address);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            found.addAll(keys(page.json()));
            assertThat(page.json().at("/total").isNull()).isEqualTo(address.contains("cursor"));
            String link = page.header("Link");
            address = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }

        assertThat(found).isEqualTo(keys(whole)).hasSizeGreaterThan(2);
        assertThat(whole.at("/total").intValue()).isEqualTo(found.size());
        assertThat(whole.at("/next").isNull()).isTrue();
    }

    @Test
    void aNodeTellsItsEdgesAndWhatIsAskedFor() {
        JsonNode owner =
                api.get("/owners/Aurora?fields=name&expand=model,author").json();

        assertThat(owner.at("/key").textValue()).isEqualTo("aurora");
        assertThat(owner.at("/edges/PUBLISHED_BY").intValue()).isEqualTo(2);
        assertThat(owner.at("/edges/HAS_ACCOUNT").intValue()).isEqualTo(1);
        assertThat(owner.at("/properties").toString()).isEqualTo("{\"name\":\"Aurora\"}");
        assertThat(owner.at("/links/0/nodes/0/key").textValue()).isEqualTo("aurora/base");
        assertThat(owner.at("/links/1/nodes/0/name").textValue()).isEqualTo("Ada Quill");
        assertThat(api.get("/owners/aurora").json().at("/links")).isEmpty();
    }

    @Test
    void idsWithSlashesNeedNoEscapes() {
        for (String path : List.of(
                "/datasets/aurora/corpus",
                "/datasets/aurora%2Fcorpus",
                "/datasets/https://huggingface.co/datasets/aurora/corpus",
                "/repositories/https://github.com/aurora/models",
                "/repositories/github.com/Aurora/models.git",
                "/download-ranges/50001%2B")) {
            assertThat(api.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void allThatPassAreCountedByPropertiesAndNeighbours() {
        JsonNode page = api.get("/papers?metadata=known&facet=year,author&facet=category&limit=1")
                .json();

        assertThat(page.at("/facets/0/by").textValue()).isEqualTo("year");
        assertThat(page.at("/facets/0/values/0").toString()).isEqualTo("{\"value\":2024,\"nodes\":2}");
        assertThat(page.at("/facets/1/values/0").toString()).isEqualTo("{\"value\":\"ben stone\",\"nodes\":2}");
        assertThat(page.at("/facets/2/values").size()).isEqualTo(3);
        assertThat(page.at("/items").size()).isEqualTo(1);
    }

    @Test
    void rowsAreHadAsCsvAndJsonLineByLine() {
        String path = "/owners?limit=2&fields=kind&expand=author";
        String rows = "key,name,PUBLISHED_BY,HAS_ACCOUNT,kind,Author\r\naurora,Aurora,2,1,,ada quill\r\n";

        assertThat(api.get(path, "Accept", "text/csv").text()).startsWith(rows);
        assertThat(api.get(path + "&format=csv").text()).startsWith(rows);
        assertThat(api.get(path + "&format=csv").header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(api.get(path + "&format=csv").header("Link")).contains("cursor=", "format=csv", "rel=\"next\"");
        assertThat(api.get(path, "Accept", "application/x-ndjson").text().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"type\":\"Owner\""));
        assertThat(api.get("/owners/cirrus?format=ndjson").text().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/owners?colour=blue               | 400 | There is no parameter 'colour'; possible: search, sort",
                "/owners?limit=0                   | 400 | from 1 to 1000",
                "/owners?limit=many                | 400 | it takes a whole number",
                "/owners?limit=99999999999999      | 400 | from 1 to 1000",
                "/owners?limit=1&limit=2           | 400 | more than once",
                "/owners?sort=colour               | 400 | There is no sort 'colour'; possible: key, edges",
                "/owners?fields=colour             | 400 | There is no field 'colour'; possible: name, kind",
                "/owners?expand=paper              | 400 | There is no neighbour 'paper'; possible: model, author",
                "/owners?facet=colour              | 400 | There is no facet 'colour'",
                "/owners?kind=robot                | 400 | it takes one of user, organization",
                "/owners?search=                   | 400 | words",
                "/tags?search=                     | 400 | from 1 to 200",
                "/owners?cursor=garbage            | 400 | cursor",
                "/owners?format=xml                | 400 | There is no format 'xml'; there are json, ndjson, csv",
                "/owners?model=no/such             | 404 | There is no model 'no/such'",
                "/owners?model=                    | 400 | is not a model id",
                "/papers?minimumYear=new           | 400 | it takes a whole number",
                "/papers?minimumPublished=2024     | 400 | it takes a day such as",
                "/authors?group=perhaps            | 400 | it takes true or false",
                "/owners/nobody                    | 404 | There is no owner 'nobody'",
                "/owners/aurora?limit=3            | 400 | There is no parameter 'limit'; possible: fields, expand",
                "/tags/%27%7D)%20DETACH%20DELETE%20n%20%2F%2F | 404 | detach delete",
                "/chairs                           | 404 | /api/v1/ lists all addresses"
            })
    void badInputIsToldWhatWouldBeRight(String path, int status, String words) {
        var answer = api.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().at("/detail").textValue()).contains(words);
    }

    @Test
    void aCursorBelongsToItsList() {
        String cursor = api.get("/owners?limit=1").json().at("/next").textValue();

        assertThat(api.get("/owners?limit=3&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(api.get("/owners?sort=edges&cursor=" + cursor).status()).isEqualTo(400);
        assertThat(api.get("/tags?cursor=" + cursor).json().at("/detail").textValue())
                .contains("belongs to another list");
    }

    @Test
    void listsAreReadOnly() {
        assertThat(api.send("POST", "/api/v1/owners").status()).isEqualTo(405);
        assertThat(api.send("HEAD", "/api/v1/owners").status()).isEqualTo(200);
        assertThat(Resource.named("papers").type()).isEqualTo(HubNodeType.PAPER);
    }

    private static List<String> keys(JsonNode page) {
        List<String> keys = new ArrayList<>();
        page.at("/items").forEach(item -> keys.add(item.at("/key").textValue()));
        return keys;
    }
}
