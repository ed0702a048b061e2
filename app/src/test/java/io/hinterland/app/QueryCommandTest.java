package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.canned.Parameter;
import io.hinterland.queries.canned.QueryCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Canned queries as people ask for them. */
class QueryCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void queriesAreListedDescribedAndRun() {
        assertThat(run("query").out()).contains("segregation", "range-network");
        assertThat(run("query", "top-models", "--describe").out()).contains("-p limit=");
        assertThat(run("query", "top-models", "--cypher").out()).contains("MATCH");
        assertThat(run("query", "segregation", "--format", "csv").out()).startsWith("counted,positive,zero");
    }

    @Test
    void anEmptyAnswerInCsvStillHasItsColumns() {
        assertThat(run("query", "parents", "-p", "model=aurora/base", "--format", "csv")
                        .out())
                .contains(",");
    }

    @Test
    void whatALimitLeavesOutIsSaid() {
        CommandLineRun table = run("query", "top-models", "-p", "limit=2");
        assertThat(table.out())
                .containsPattern("First 2 of \\d+\\. For more, use -p limit=…; for all, use --format csv");
        CommandLineRun csv = run("query", "top-models", "-p", "limit=2", "--format", "csv");
        assertThat(csv.out().lines()).hasSize(3);
        assertThat(csv.err()).contains("First 2 of ");
        assertThat(run("query", "top-models", "-p", "limit=2", "--format", "json")
                        .out())
                .contains("\"truncated\" : true");
        assertThat(run("query", "top-models", "--format", "json").out()).contains("\"truncated\" : false");
        assertThat(run("query", "top-models").out()).doesNotContain("First ");
    }

    @Test
    void risersSayThatTheyCompareTwoListings() {
        GRAPH.graph().write("MATCH (only:Snapshot) DELETE only", Map.of());
        assertThat(run("query", "risers").out())
                .contains("(no rows)", "Two complete listings are compared", "hinterland sync FILE");
        CommandLineRun csv = run("query", "risers", "--format", "csv");
        assertThat(csv.out().strip()).isEqualTo("model,change,before,after,from,to");
        assertThat(csv.err()).contains("Two complete listings are compared");
    }

    @Test
    void aGraphThatIsCutSaysSoToo() {
        assertThat(run("query", "model-network", "-p", "model=aurora/base", "-p", "children=1")
                        .out())
                .containsPattern("First \\d+ of \\d+\\. For more, use -p children=…");
        assertThat(run("query", "model-network", "-p", "model=aurora/base").out())
                .doesNotContain("First ");
        assertThat(run("query", "range-network", "-p", "range=0-50", "-p", "limit=1")
                        .out())
                .containsPattern("First \\d+ of \\d+\\. For more, use -p limit=…");
        assertThat(run("query", "lineage-network", "-p", "model=aurora/base", "-p", "limit=1", "--format", "json")
                        .out())
                .contains("\"truncated\" : true");
    }

    @Test
    void everyQueryAnswersWhole() {
        QueryCatalog.packaged().queries().forEach(query -> {
            List<String> arguments = new ArrayList<>(List.of("query", query.name(), "--format", "csv"));
            query.parameters().stream().filter(Parameter::required).forEach(parameter -> {
                arguments.add("-p");
                arguments.add(parameter.name() + "=" + value(parameter));
            });
            CommandLineRun run = run(arguments.toArray(String[]::new));
            assertThat(run.status()).as(query.name() + ": " + run.err()).isZero();
            assertThat(run.err()).as(query.name()).doesNotContain("First ");
        });
    }

    private static String value(Parameter parameter) {
        return switch (parameter.name()) {
            case "model" -> "aurora/base";
            case "owner" -> "Aurora";
            case "paper" -> "2401.00001";
            case "other" -> "2402.00002";
            default -> parameter.example().orElseThrow();
        };
    }

    @Test
    void anUnknownQueryNamesThoseThatThereAre() {
        CommandLineRun run = run("query", "segregatoin");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("segregatoin").contains("segregation").contains("top-models");
        assertNoTrace(run);
    }

    @ParameterizedTest
    @CsvSource({
        "top-models, limit=many, limit",
        "top-models, limt=3, limt",
        "models-for-paper, limit=3, paper",
        "models-for-paper, paper=banana, arXiv",
        "papers-for-model, model=../etc, model",
    })
    void aBadParameterIsNamed(String query, String parameter, String named) {
        CommandLineRun run = run("query", query, "-p", parameter);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(named);
        assertNoTrace(run);
    }

    @Test
    void anUnknownModelOrPaperIsSaidToBeUnknown() {
        CommandLineRun model = run("query", "papers-for-model", "-p", "model=nobody/nothing");
        assertThat(model.status()).isEqualTo(1);
        assertThat(model.err()).contains("nobody/nothing");
        CommandLineRun paper = run("metapath", "counts", "Paper-Model-Paper", "--source", "2001.00001");
        assertThat(paper.status()).isEqualTo(1);
        assertThat(paper.err()).contains("2001.00001");
    }

    @Test
    void aFileOfIdentifiersIsResolved() throws IOException {
        Path ids = Files.writeString(folder.resolve("ids.txt"), "arXiv:2401.00001\n\nAurora/base\nno such thing\n");

        assertThat(run("resolve", ids.toString(), "--format", "csv").out())
                .startsWith("id,status,type,key,name,address,linked,reason")
                .contains("arXiv:2401.00001,resolved,Paper,2401.00001", "Aurora/base,redirected,Model,aurora/base");
        assertThat(run("resolve", ids.toString()).out())
                .contains("3 identifiers: resolved 1, redirected 1, ambiguous 0, unresolved 1.");
        assertThat(run("resolve", "no-such-file").err()).contains("no-such-file");
    }
}
