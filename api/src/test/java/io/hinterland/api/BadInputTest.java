package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends ApiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/models/nobody/nothing          | 404 | There is no model 'nobody/nothing'",
                "/models/aurora/BASE             | 404 | case-sensitive; did you mean aurora/base?",
                "/models/Aurora/Base/papers      | 404 | did you mean aurora/base?",
                "/models/AURORA/base/history     | 404 | did you mean aurora/base?",
                "/models/_/GPT-toy               | 404 | did you mean gpt-toy?",
                "/models/_/base-lora             | 404 | did you mean borealis/base-lora?",
                "/models/aurora/bsae             | 404 | did you mean aurora/base?",
                "/models/_/_%2Fx                 | 404 | There is no model '_/x'",
                "/models/base                    | 404 | did you mean aurora/base",
                "/models/.hidden/x               | 400 | is not a model id",
                "/models/a%20b/c                 | 400 | is not a model id",
                "/models/aurora%2Fbase/x         | 400 | is not a model id",
                "/models/%E2%98%83/x             | 400 | is not a model id",
                "/models/aurora/base/uncles      | 404 | /api/v1/ lists all addresses",
                "/models/nobody/nothing/papers   | 404 | There is no model",
                "/models/nobody/nothing/parents  | 404 | There is no model",
                "/models/aurora/base/children?depth=0    | 400 | depth is from 1 to 20",
                "/models/aurora/base/children?depth=9999 | 400 | depth is from 1 to 20",
                "/models/aurora/base/children?limit=0    | 400 | limit is from 1 to 1000",
                "/models/aurora/base/parents?depth=deep  | 400 | it takes a whole number",
                "/models?limit=0                 | 400 | from 1 to 100",
                "/models?limit=101               | 400 | from 1 to 100",
                "/models?limit=-5                | 400 | from 1 to 100",
                "/models?limit=many              | 400 | it takes a whole number",
                "/models?limit=                  | 400 | '' is not valid for the parameter 'limit'; it takes a whole number",
                "/models?limit=%D9%A3            | 400 | it takes a whole number",
                "/models?license=apache          | 404 | There is no license 'apache' in the network; did you mean apache-2.0?",
                "/models?library=Transfromers    | 404 | did you mean transformers?",
                "/models?dataset=Aurora/Corpus   | 404 | did you mean aurora/corpus?",
                "/models?owner=nobody            | 404 | There is no owner 'nobody'",
                "/models?tag=c%2B%2B             | 404 | There is no tag 'c++' in the network",
                "/models?tag=c++                 | 404 | write a plus sign as %2B",
                "/queries/range-network?range=50001+ | 400 | write a plus sign as %2B",
                "/queries/top-models?limit=      | 400 | limit",
                "/figures?owner=nobody           | 404 | There is no owner 'nobody'",
                "/figures?modality=smell         | 404 | There is no modality 'smell'",
                "/figures?modality=%00           | 400 | 1 to 1000 bytes",
                "/figures?createdFrom=2024-02-01&createdBefore=2024-02-01 | 400 | createdBefore must be a later day",
                "/figures/groups?by=colour       | 400 | There is no group 'colour'",
                "/neighbours?node=Model:no/such  | 404 | There is no model 'no/such'",
                "/nodes?search=--                | 400 | words of letters or digits",
                "/queries/top-modles             | 404 | did you mean top-models?",
                "/queries/children?model=Aurora/base | 404 | did you mean aurora/base?",
                "/models?limit=99999999999999    | 400 | it takes a whole number",
                "/models?limit=1.5               | 400 | it takes a whole number",
                "/models?minimumDownloads=-1     | 400 | 0 or more",
                "/models?minimumDownloads=x      | 400 | it takes a whole number",
                "/models?unlisted=perhaps        | 400 | true or false",
                "/models?sort=colour             | 400 | downloads, likes, created, modified, relevance",
                "/models?sort=relevance          | 400 | give a text",
                "/models?kind=chair              | 400 | base, finetune",
                "/models?gated=yes               | 400 | none, unspecified, auto, manual",
                "/models?owners=aurora           | 400 | Unknown parameter 'owners'",
                "/models?limit=1&limit=2         | 400 | more than once",
                "/models?cursor=garbage          | 400 | cursor",
                "/models?cursor=%00              | 400 | cursor",
                "/models?owner=                  | 400 | owner",
                "/models?search=                 | 400 | words",
                "/papers/not-an-id               | 400 | is not an arXiv id",
                "/papers/2413.00001              | 400 | is not an arXiv id",
                "/papers/2401.99999              | 404 | There is no paper '2401.99999'",
                "/papers/cs/9999999              | 400 | is not an arXiv id",
                "/papers/cs/0112017              | 404 | There is no paper 'cs/0112017'",
                "/papers/2401.00001/models?role=hero | 400 | own, inherited, other",
                "/papers/2401.99999/models       | 404 | There is no paper",
                "/papers/2401.99999/authors      | 404 | There is no paper",
                "/authors/nobody%20at%20all      | 404 | There is no author 'nobody at all'",
                "/authors/%20                    | 400 | 1 to 1000 bytes",
                "/queries/nothing                | 404 | segregation",
                "/queries/top-models?limit=x     | 400 | limit",
                "/queries/top-models?colour=blue | 400 | colour",
                "/queries/models-for-paper       | 400 | paper",
                "/queries/models-for-paper?paper=2401.99999 | 404 | 2401.99999",
                "/metapaths/counts               | 400 | 'metapath' is missing",
                "/metapaths/counts?metapath=Paper-Model-Paper | 400 | 'source' is missing",
                "/metapaths/counts?metapath=Paper-Model-Paper&source=x | 400 | arXiv",
                "/metapaths/counts?metapath=Paper-Model-Paper&source=2401.99999 | 404 | 2401.99999",
                "/metapaths/counts?metapath=Paper-Model-Paper&source=2401.00001&limit=0 | 400 | 1 to 1000",
                "/metapaths/counts?metapath=Paper-Moodel&source=2401.00001 | 400 | did you mean Model",
                "/metapaths/counts?metapath=Model-Model&source=a/b | 400 | name type and direction",
                "/metapaths/counts?metapath=%5B%5D&source=a/b | 400 | metapath",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001 | 400 | 'measure' is missing",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=simrank | 400 | hetesim, random-walk, dwpc",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc&damping=1.5 | 400 | from 0 to 1",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc&damping=NaN | 400 | it takes a number such as 0.5",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc&damping=0x1p-1 | 400 | 'damping'; it takes a number such as 0.5",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc&damping= | 400 | it takes a number such as 0.5",
                "/metapaths/explanation?source=2401.00001&target=2402.00002&damping=1d | 400 | it takes a number such as 0.5",
                "/metapaths/explanation?source=2401.00001&target=2402.00002&maxLength= | 400 | it takes a whole number",
                "/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc&damping=x | 400 | damping",
                "/metapaths/scores?metapath=Model-Paper&source=Aurora/base&measure=dwpc | 404 | did you mean aurora/base?",
                "/metapaths/scores/batch?metapath=Model-Paper&measure=dwpc | 400 | The parameter 'source' is missing",
                "/metapaths/scores/batch?metapath=Model-Paper&source=aurora/base,cirrus/story&measure=dwpc | 400 | 'aurora/base,cirrus/story' is not a model id",
                "/metapaths/scores?metapath=Model-Paper&source=a/b&measure=pathsim | 400 | symmetric metapaths only",
                "/metapaths/scores/pair?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc | 400 | 'target' is missing",
                "/metapaths/scores/pair?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc&target=2401.99999 | 404 | 2401.99999",
                "/lineage/candidates?model=nobody/nothing | 404 | There is no model 'nobody/nothing'",
                "/lineage/candidates?leastConfidence=2   | 400 | from 0 to 1",
                "/lineage/candidates?limit=0             | 400 | limit is from 1",
                "/lineage/candidates?without=luck        | 400 | There is no prior 'luck'",
                "/lineage/recovery?hidden=edges          | 400 | There is no part 'edges'",
                "/traits/transitions                     | 400 | 'trait' is missing",
                "/traits/drift?trait=taste               | 400 | There is no trait 'taste'",
                "/traits/drift?trait=task&relation=son   | 400 | There is no relation 'son'",
                "/traits/completeness?by=colour          | 400 | There is no group 'colour'",
                "/influence?of=stars                     | 400 | There is no ranking 'stars'",
                "/influence?weights=reach                | 400 | pagerank=2",
                "/influence?limit=0                      | 400 | limit is from 1",
                "/time/survival?of=stars                 | 400 | There is no survival 'stars'",
                "/time/survival?quietDays=0              | 400 | from 1 to 36500",
                "/time/attention?limit=0                 | 400 | limit is from 1",
                "/time/adoption?what=license             | 400 | 'value' is missing",
                "/time/adoption?what=hat&value=x         | 400 | There is no thing to adopt 'hat'",
                "/time/adoption?what=license&value=apache | 404 | did you mean apache-2.0?",
                "/predictions                            | 400 | 'trait' is missing",
                "/predictions?trait=taste                | 400 | There is no trait 'taste'",
                "/predictions?trait=task&model=no/such   | 404 | There is no model 'no/such'",
                "/predictions?trait=task&leastConfidence=-1 | 400 | from 0 to 1",
                "/communities                            | 400 | 'metapath' is missing",
                "/communities?metapath=Model-Paper       | 400 | of one type",
                "/communities?metapath=Model-Paper-Model&resolution=0 | 400 | resolution is above 0",
                "/metapaths/explanation?source=2401.00001 | 400 | 'target' is missing",
                "/metapaths/explanation?source=Aurora/base&target=2402.00002 | 404 | did you mean Model:aurora/base",
                "/recommendations?node=aurora/base | 400 | 'kind' is missing",
                "/recommendations?kind=chairs&node=aurora/base | 400 | models, papers, datasets",
                "/recommendations?kind=papers&node=nobody/nothing | 404 | nobody/nothing",
                "/recommendations?kind=papers&node=Paper:2401.00001 | 400 | A Model is expected",
                "/recommendations?kind=papers&node=aurora/base&limit=101 | 400 | from 1 to 100",
                "/recommendations?kind=authors&node=%27%7D)%20DETACH%20DELETE%20n%20%2F%2F | 404 | detach delete",
                "/metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001&permutations=8 | 400 | from 9 to 999",
                "/metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001&limit=101 | 400 | from 1 to 100",
                "/metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001&target=2401.00001 | 400 | two different nodes",
                "/metapaths/significance?metapath=Paper-Model-Paper&source=2401.99999 | 404 | 2401.99999",
                "/metapaths/explanation?source=2401.00001&target=nobody%2Fnothing | 404 | nobody/nothing",
                "/metapaths/explanation?source=2401.00001&target=2402.00002&limit=101 | 400 | from 1 to 100",
                "/metapaths/explanation?source=2401.00001&target=2402.00002&maxLength=5 | 400 | from 1 to 4",
                "/metapaths/explanation?source=2401.00001&target=2402.00002&damping=2 | 400 | from 0 to 1",
                "/metapaths/explanation?source=2401.00001&target=2402.00002&metapath=Paper-Moodel | 400 | did you mean Model",
                "/metapaths/explanation?source=Model:a%2Fb&target=2402.00002&metapath=Paper-Model-Paper | 400 | A Paper is expected",
                "/metapaths/explanation?source=2401.00001&target=%27%7D)%20DETACH%20DELETE%20n%20%2F%2F | 404 | DETACH",
            })
    void isToldWhatWouldBeRight(String path, int status, String words) {
        var answer = api.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/status").intValue()).isEqualTo(status);
        if (!path.contains("role=hero")) {
            assertThat(answer.json().at("/detail").textValue()).contains(words);
        }
        assertThat(answer.text()).doesNotContain("Exception", "io.hinterland", "\tat ", "java.");
    }

    @Test
    void aWrongMetapathTellsWhatCouldStandThere() {
        var answer = api.get("/metapaths/counts?metapath=Paper-Moodel&source=2401.00001");

        assertThat(answer.json().at("/possible").toString()).contains("\"Model\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                ":",
                "\"",
                "(",
                "*",
                "~",
                "/ : \" ( * ~",
                "a/b:c\"d(e*f~",
                "base AND",
                "OR OR",
                "id:*",
                "[a TO b]",
                "base^9",
                "\\",
                "a\\",
                "+base -chat",
                "{!xml}",
                "/.*/",
                "' OR 1=1 //",
                "') DETACH DELETE m //",
                "\u0000",
                "\uD83D\uDE42 base",
                "ﬀ",
                "ⅷ",
                "base\r\nHost: evil",
                "ſ"
            })
    void noTextBreaksTheSearch(String text) {
        var answer = api.get("/models?search=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isIn(200, 400);
        assertThat(answer.text()).doesNotContain("Lucene", "Exception");
        assertThat(api.get("/health").json().at("/models").intValue()).isEqualTo(14);
    }

    @Test
    void noRandomTextBreaksTheSearch() {
        Random random = new Random(20240822);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(1, 30), 0x20, 0x17F).forEach(text::appendCodePoint);
            var answer = api.get("/models?search=" + URLEncoder.encode(text.toString(), StandardCharsets.UTF_8));

            assertThat(answer.status()).as(text.toString()).isIn(200, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner",
                "library",
                "pipeline",
                "tag",
                "license",
                "language",
                "dataset",
                "architecture",
                "kind",
                "gated",
                "sort",
                "cursor"
            })
    void noFilterLetsCypherIn(String parameter) {
        String injection = URLEncoder.encode("'}) DETACH DELETE m //`", StandardCharsets.UTF_8);
        var answer = api.get("/models?" + parameter + "=" + injection);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(api.get("/health").json().at("/models").intValue()).isEqualTo(14);
    }

    @Test
    void aMissingNodeTellsWhatCouldStandThere() {
        assertThat(api.get("/models/aurora/BASE").json().at("/possible").toString())
                .isEqualTo("[\"aurora/base\"]");
        assertThat(api.get("/models?license=apache").json().at("/possible").toString())
                .isEqualTo("[\"apache-2.0\"]");
        assertThat(api.get("/models/quite/other").json().has("possible")).isFalse();
    }

    @Test
    void anAddressThatIsTooLongNamesTheLimitAndAnotherWay() {
        var answer = api.get("/models?search=" + "a".repeat(ApiServer.LONGEST_ADDRESS));

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").textValue())
                .contains("longer than 4096 bytes", "POST", "/api/v1/metapaths/scores/batch");
        assertThat(answer.json().has("instance")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/models/%zz/x HTTP/1.1",
                "GET /api/v1/models?search=%zz HTTP/1.1",
                "GET /api/v1/models/../../../etc/passwd HTTP/1.1",
                "GET /docs/../../../../etc/passwd HTTP/1.1",
                "GET /docs/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /api/v1/papers/%00 HTTP/1.1",
                "GET /api/v1/models/%ff%fe/x HTTP/1.1"
            })
    void aMalformedAddressGetsAProblemAndNothingOfTheMachine(String line) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.uri().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").contains("application/problem+json");
            assertThat(answer).doesNotContain("root:", "Exception");
        }
    }
}
