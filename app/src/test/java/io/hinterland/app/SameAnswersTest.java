package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.api.ApiServer;
import io.hinterland.api.ApiSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question is answered alike by the command line and by the API. */
class SameAnswersTest extends CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static ApiServer api;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        api = ApiServer.start(GRAPH.graph(), new ApiSettings("127.0.0.1", 0));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stats                                            | /stats
                    model cirrus/merged                              | /models/cirrus/merged/profile
                    family aurora/base                               | /models/aurora/base/family
                    family aurora/base --relation merge --limit 1    | /models/aurora/base/family?relation=merge&limit=1
                    families --sort likes --limit 2                  | /families?sort=likes&limit=2
                    kinship cirrus/merged borealis/base-lora         | /models/cirrus/merged/kinship?with=borealis/base-lora
                    licenses list                                    | /license-terms
                    list owners --sort edges --limit 2 --expand model | /owners?sort=edges&limit=2&expand=model
                    list papers --filter minimumYear=2024 --search small | /papers?minimumYear=2024&search=small
                    lineage candidates --least-confidence 0          | /lineage/candidates?leastConfidence=0
                    lineage candidates cirrus/merged --least-confidence 0.01 --without time,tags | /lineage/candidates?model=cirrus/merged&leastConfidence=0.01&without=time,tags
                    lineage structure                                | /lineage/structure
                    lineage recovery --hidden families               | /lineage/recovery?hidden=families
                    traits mutation                                  | /traits/mutation
                    traits transitions license --relation any        | /traits/transitions?trait=license&relation=any
                    traits drift license                             | /traits/drift?trait=license
                    traits completeness --by owner --limit 2         | /traits/completeness?by=owner&limit=2
                    vendor Aurora --limit 2                          | /vendors/aurora?limit=2
                    influence models                                 | /influence
                    influence owners --weights reach=2,h-index=1 --limit 2 | /influence?of=owners&weights=reach=2,h-index=1&limit=2
                    influence papers                                 | /influence?of=papers
                    time lags                                        | /time/lags
                    time survival --of families                      | /time/survival?of=families
                    time attention --limit 3                         | /time/attention?limit=3
                    time adoption paper 2401.00001                   | /time/adoption?what=paper&value=2401.00001
                    predict values task --least-confidence 0         | /predictions?trait=task&leastConfidence=0
                    predict values license aurora/base               | /predictions?trait=license&model=aurora/base
                    predict recovery library                         | /predictions/recovery?trait=library
                    communities Owner-Model-Paper-Model-Owner        | /communities?metapath=Owner-Model-Paper-Model-Owner
                    communities Model-Paper-Model --resolution 2 --limit 1 --members 1 | /communities?metapath=Model-Paper-Model&resolution=2&limit=1&members=1
                    bom cirrus/merged                                | /models/cirrus/merged/bom
                    links missing --least-score 0 --limit 3          | /links/missing?leastScore=0&limit=3
                    links precision                                  | /links/precision
                    history aurora/base                              | /models/aurora/base/history
                    history aurora/base --edges                      | /models/aurora/base/history
                    query                                            | /queries
                    query segregation                                | /queries/segregation
                    query top-models -p limit=3                      | /queries/top-models?limit=3
                    query lineage-network -p model=aurora/base       | /queries/lineage-network?model=aurora/base
                    recommend papers cirrus/story                    | /recommendations?kind=papers&node=cirrus/story
                    recommend owners cirrus --limit 2                | /recommendations?kind=owners&node=cirrus&limit=2
                    metapath list Model Author                       | /metapaths?from=Model&to=Author
                    metapath list Model Author --max-length 2 --limit 3 | /metapaths?from=Model&to=Author&maxLength=2&limit=3
                    metapath explain --source 2401.00001 --target 2402.00002 | /metapaths/explanation?source=2401.00001&target=2402.00002
                    metapath explain Paper-Model-Paper --source 1910.09700 --target 2402.00002 | /metapaths/explanation?metapath=Paper-Model-Paper&source=1910.09700&target=2402.00002
                    metapath counts Paper-Model-Paper --source 2401.00001 | /metapaths/counts?metapath=Paper-Model-Paper&source=2401.00001
                    metapath counts Paper-Model-Paper --source 2401.00001 --boilerplate --limit 2 | /metapaths/counts?metapath=Paper-Model-Paper&source=2401.00001&boilerplate=true&limit=2
                    metapath scores Paper-Model-Paper --source 2401.00001 --measure dwpc | /metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=dwpc
                    metapath scores Paper-Model-Paper --source 2401.00001 --target 2402.00002 --measure hetesim | /metapaths/scores/pair?metapath=Paper-Model-Paper&source=2401.00001&target=2402.00002&measure=hetesim
                    metapath scores Paper-Model-Paper --source 2401.00001 --source 2402.00002 --measure pathsim | /metapaths/scores/batch?metapath=Paper-Model-Paper&source=2401.00001&source=2402.00002&measure=pathsim
                    metapath scores Paper-Model-Paper --all-pairs --measure walk-count | /metapaths/scores/pairs?metapath=Paper-Model-Paper&measure=walk-count
                    metapath significance Paper-Model-Paper --source 2401.00001 | /metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001
                    metapath significance Paper-Model-Paper --source 2401.00001 --target 2402.00002 --permutations 9 --seed 5 | /metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001&target=2402.00002&permutations=9&seed=5
                    """)
    void inJson(String command, String path) throws Exception {
        JsonNode answer = JSON.readTree(get(path, "application/json"));

        assertThat(answer.isEmpty()).isFalse();
        assertThat(JSON.readTree(command(command, "json"))).isEqualTo(answer);
    }

    @Test
    void theLicensesOfAModelAreCheckedAlike() throws Exception {
        String command = "licenses check borealis/base-chat-GGUF --deny mit";
        CommandLineRun run = run((command + " --format json").split(" "));

        assertThat(run.status()).as("a violation is status 3").isEqualTo(3);
        assertThat(JSON.readTree(run.out()).get(0))
                .isEqualTo(JSON.readTree(get("/models/borealis/base-chat-GGUF/licenses?deny=mit", "application/json")));
        assertThat(run("licenses", "check", "--owner", "aurora").status()).isZero();
        assertThat(run("licenses", "check", "aurora/base", "--deny", "nothing").status())
                .isEqualTo(2);
    }

    @Test
    void aFileWithOneSourceIsABatchToo() throws Exception {
        Path sources = Files.writeString(folder.resolve("sources.txt"), "2401.00001\n");

        String command = "metapath scores Paper-Model-Paper --measure pathsim --from-file " + sources;
        assertThat(JSON.readTree(command(command, "json")))
                .isEqualTo(JSON.readTree(get(
                        "/metapaths/scores/batch?metapath=Paper-Model-Paper&source=2401.00001&measure=pathsim",
                        "application/json")));
    }

    @Test
    void inCsvAndLineByLineTheRowsAreTheSame() throws Exception {
        String csv = command("query top-models -p limit=3", "csv");
        assertThat(csv.lines())
                .containsExactlyElementsOf(
                        get("/queries/top-models?limit=3", "text/csv").lines().toList());

        List<String> columns = List.of(csv.lines().findFirst().orElseThrow().split(","));
        List<String> lines =
                command("query top-models -p limit=3", "ndjson").lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode rows = JSON.readTree(get("/queries/top-models?limit=3", "application/json"))
                .get("rows");
        for (int row = 0; row < lines.size(); row++) {
            JsonNode object = JSON.readTree(lines.get(row));
            for (int column = 0; column < columns.size(); column++) {
                assertThat(object.get(columns.get(column)))
                        .isEqualTo(rows.get(row).get(column));
            }
        }
    }

    private static String command(String command, String format) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--format", format));
        CommandLineRun run = run(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static String get(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.uri() + ApiServer.ROOT + path))
                .header("Accept", form)
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
